import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Source } from '#src/entries/read/source.ts';
import { offsetOf } from './checked-file.ts';
import type { Remark } from './rule.ts';

/** Letters of a paragraph that nobody writes twice by chance. */
const LONG = 200;

/** Finds where a text that was pasted twice begins again. */
export function doubledText(source: Source, tree: Root): Remark | undefined {
	const first = new Map<string, Nodes>();
	const blocks = tree.children.map((node) => ({ node, text: keyOf(node) }));
	for (const [index, { node, text }] of blocks.entries()) {
		const before = first.get(text);
		if (before && text.length >= LONG) {
			const place = startOf(blocks, index, first);
			const line = source.text.placeAt(offsetOf(source, first.get(keyOf(place)) ?? before)).line;
			return {
				...{
					file: source.file,
					source: source.text,
					at: offsetOf(source, place),
					severity: 'Hinweis',
				},
				text: `Ab hier steht der Text von Zeile ${line} noch einmal da.`,
				expected: 'jeder Absatz einmal; löschen Sie, was doppelt ist',
			};
		}
		if (!before) first.set(text, node);
	}
	return undefined;
}

/** @returns the first of the blocks just before one that stand earlier in the text, too */
function startOf(
	blocks: readonly { node: Nodes; text: string }[],
	index: number,
	first: ReadonlyMap<string, Nodes>,
): Nodes {
	let start = index;
	while (start > 0) {
		const { node, text } = blocks[start - 1] ?? { node: undefined, text: '' };
		if (!node || first.get(text) === node || !first.has(text)) break;
		start--;
	}
	return blocks[start]?.node ?? (blocks[index] as { node: Nodes }).node;
}

function keyOf(node: Nodes): string {
	return `${node.type} ${toString(node)}`;
}
