import { fieldsOf } from '#src/model/field-meta.ts';
import type { Kind } from '#src/model/kind.ts';
import { blocksOf } from './text/blocks.ts';
import { cleanText } from './text/clean-text.ts';
import { markdownOf } from './text/markdown.ts';
import type { TextPart } from './text-parts.ts';
import { yamlText } from './yaml-text.ts';

/** What somebody handed in. */
export interface HandedIn {
	/** Data that the kind's schema accepts. */
	data: Readonly<Record<string, unknown>>;
	/** Texts of the parts, as typed or pasted, in the order of the parts. */
	texts: readonly string[];
	/** The day of the form, ISO. */
	today: string;
	/** Host of the portal. */
	host: string;
}

/**
 * Writes an entry's file.
 *
 * @param parts parts of the text of the kind
 * @returns the text of the `.mdx` file, which passes the check if the form found no mistake
 */
export function entryFile(
	kind: Kind,
	parts: readonly TextPart[],
	{ data, texts, today, host }: HandedIn,
): string {
	const values: Record<string, unknown> = {};
	for (const { name, meta } of fieldsOf(kind.schema)) {
		const value = data[name] ?? (meta?.preset === 'today' ? today : undefined);
		if (value !== undefined) values[name] = value;
	}
	const sources = Array.isArray(data['quellen']) ? data['quellen'].length : 0;
	return `---\n${yamlText(values)}---\n\n${entryBody(parts, texts, { sources, host })}\n`;
}

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
