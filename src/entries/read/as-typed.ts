import type { Root } from 'mdast';
import { lineIndexAt, lineStarts } from '#src/base/text/line-starts.ts';
import { typedNumbers } from './typed-numbers.ts';
import { mayHaveTypedSigns, typedSigns, type AddedSign } from './typed-signs.ts';

/** A text for the parser, in which what is meant as text is text. */
interface TypedText {
	text: string;
	/** Places of the signs added, in the changed text, in their order. */
	added: { line: number; column: number }[];
}

/**
 * Escapes what Markdown would take as a mark although it is meant as it is typed. The page and the check read the
 * text that this returns.
 *
 * @param text as parsed
 * @param tree of the text, with places
 * @returns undefined if nothing changes
 */
export function asTyped(text: string, tree: Root): TypedText | undefined {
	if (!mayHaveTypedSigns(text)) return undefined;
	const signs = [...typedSigns(text, tree), ...typedNumbers(text, tree)];
	return signs.length === 0 ? undefined : withSigns(text, signs);
}

function withSigns(text: string, signs: readonly AddedSign[]): TypedText {
	const starts = lineStarts(text);
	const added: TypedText['added'] = [];
	let changed = '';
	let done = 0;
	let onLine = { line: 0, count: 0 };
	for (const { offset, sign } of [...signs].sort((a, b) => a.offset - b.offset)) {
		changed += text.slice(done, offset) + sign;
		done = offset;
		const index = lineIndexAt(starts, offset);
		onLine = { line: index + 1, count: onLine.line === index + 1 ? onLine.count + 1 : 0 };
		added.push({ line: index + 1, column: offset - (starts[index] ?? 0) + onLine.count + 1 });
	}
	return { text: changed + text.slice(done), added };
}
