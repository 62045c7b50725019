import { blocksOf } from './text/blocks.ts';
import { cleanText } from './text/clean-text.ts';
import { markdownOf } from './text/markdown.ts';
import type { TextPart } from './text-parts.ts';

/**
 * Writes the text of an entry: its sections under their headings. Sources that no part names stand behind the first.
 */
export function entryBody(
	parts: readonly TextPart[],
	texts: readonly string[],
	{ sources, host }: { sources: number; host: string },
): string {
	const level = parts.some(({ heading }) => heading !== undefined) ? 3 : 2;
	const written = parts.map((_, index) =>
		markdownOf(blocksOf(cleanText(texts[index] ?? '')), { level, sources, host }),
	);
	const whole = written.join('\n');
	const left = Array.from(
		{ length: sources },
		(_, index) => `[${index + 1}](#quelle-${index + 1})`,
	);
	const unnamed = left.filter((mark) => !whole.includes(mark));
	return parts
		.flatMap(({ heading }, index) => {
			const text = written[index] ?? '';
			const own = index === 0 && unnamed.length > 0 ? withMarks(text, unnamed.join(' ')) : text;
			return [heading === undefined ? '' : `## ${heading}`, own].filter(Boolean);
		})
		.join('\n\n');
}

/** Puts the numbers behind the last paragraph; behind a list or table they get a line of their own. */
function withMarks(text: string, marks: string): string {
	const last = text.split('\n\n').at(-1) ?? '';
	if (last === '') return marks;
	return /^(?:\s*(?:-|\d+\.) |\||#)/.test(last) ? `${text}\n\n${marks}` : `${text} ${marks}`;
}
