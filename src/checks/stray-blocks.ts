import type { Heading, List, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isInSentence, recounted } from '#src/entries/read/typed-numbers.ts';
import type { Source } from '#src/entries/read/source.ts';
import { offsetAt, offsetOf } from './checked-file.ts';
import type { Remark } from './rule.ts';

/**
 * Finds lines that begin a list, a quotation or a heading although they go on with a sentence, lines of dashes that
 * make a heading of the paragraph above, and lists counted otherwise than typed.
 */
export function* strayBlocks(source: Source, tree: Root): Iterable<Remark> {
	for (const { node, before, parent } of blocksOf(tree)) {
		if (node.type === 'heading' && isUnderlined(source, node)) yield underlined(source, node);
		// Lists in lists stand below the text of their item.
		else if (node.type !== 'heading' && parent.type !== 'listItem' && goesOn(source, node, before))
			yield inSentence(source, node);
	}
	for (const { item, typed, shown } of recounted(source.body, tree)) {
		yield {
			...here(source, offsetOf(source, item)),
			text: `Hier steht die Nummer ${typed}; auf der Seite erscheint ${shown}, denn eine Liste zählt von selbst.`,
			expected: `fortlaufende Nummern; gehört die Nummer zum Text, \`${typed}\\.\` und eine Leerzeile davor`,
		};
	}
}

interface Block {
	node: Nodes;
	before: Nodes | undefined;
	parent: Parents;
}

function* blocksOf(parent: Parents): Iterable<Block> {
	for (const [index, node] of parent.children.entries()) {
		yield { node, before: parent.children[index - 1], parent };
		if ('children' in node && node.type !== 'paragraph') yield* blocksOf(node);
	}
}

/** A heading made by the line below it; `# Text` has its mark in front. */
export function isUnderlined(source: Source, heading: Heading): boolean {
	const { start, end } = heading.position ?? {};
	if (!start || !end || start.line === end.line) return false;
	return source.text.text[offsetAt(source, start.line, start.column)] !== '#';
}

function underlined(source: Source, heading: Heading): Remark {
	const end = heading.position?.end ?? { line: 1 };
	const at = offsetAt(source, Math.max(1, end.line - 1), 1);
	const { text } = source;
	const line = text.lineText(text.lineAt(at));
	const [, quote = '', rule = ''] =
		/^([\s>]*)(.*?)\s*$/.exec(text.lineText(text.lineAt(at) + 1)) ?? [];
	const written = toString(heading);
	const likeText =
		written.length > 60 ||
		/[.!?:;,]$|\n/.test(written.trim()) ||
		heading.children.some(({ type }) => type === 'link');
	const title = line.replace(/^[\s>]+/, '').trim();
	// One or two dashes are no rule either.
	const isRule = rule.length > 2;
	return {
		...here(source, at),
		text: `Die Zeile \`${rule.slice(0, 10)}\` unmittelbar darunter macht diesen Text zur Überschrift.`,
		expected: !isRule
			? 'ein Punkt der Liste, `- Text`, oder die Zeile gelöscht'
			: likeText
				? 'eine Leerzeile zwischen dem Text und der Linie'
				: `eine Leerzeile vor der Linie; ist eine Überschrift gemeint, \`## ${title}\` ohne die Zeile darunter`,
		...(likeText && isRule && { correction: `${line}\n${quote.trimEnd()}` }),
	};
}

/** @returns true for a list, a quotation or a heading that begins in the midst of a sentence */
function goesOn(source: Source, node: Nodes, before: Nodes | undefined): boolean {
	if (!isInSentence(before, node)) return false;
	const text = toString(node);
	// Words that do not begin with a capital letter go on with the sentence.
	const small = /^[^\p{Lu}\p{Lt}]/u.test(text);
	if (node.type === 'blockquote') return small;
	if (node.type === 'heading') return node.depth === 1 && small && !isUnderlined(source, node);
	if (node.type !== 'list' || node.ordered || node.children.length !== 1) return false;
	const [item] = node.children;
	return typeof item?.checked !== 'boolean' && (small || hasLineBelow(node));
}

/** The sentence goes on below the first line of a list. */
function hasLineBelow({ position }: List): boolean {
	return position !== undefined && position.end.line > position.start.line;
}

/** @returns what to say about a heading that begins in the midst of a sentence, `# 4711` */
export function headingInSentence(
	source: Source,
	heading: Heading,
	parent: Parents | undefined,
): Remark | undefined {
	const children: readonly Nodes[] = parent?.children ?? [];
	const before = children[children.indexOf(heading) - 1];
	return goesOn(source, heading, before) ? inSentence(source, heading) : undefined;
}

function inSentence(source: Source, node: Nodes): Remark {
	const at = offsetOf(source, node);
	const { line } = source.text.placeAt(at);
	const written = source.text.lineText(line);
	const from = at - source.text.lineStart(line);
	const sign = written[from] ?? '';
	const kind =
		node.type === 'list'
			? 'einer Liste'
			: node.type === 'heading'
				? 'einer Überschrift'
				: 'einem Zitat';
	return {
		...here(source, at),
		text: `Mit \`${sign}\` am Anfang der Zeile wird der Rest des Satzes zu ${kind}.`,
		expected: `\`\\${sign}\`, wenn das Zeichen gemeint ist; sonst eine Leerzeile davor`,
		correction: `${written.slice(0, from)}\\${written.slice(from)}`,
	};
}

function here(source: Source, at: number) {
	return { file: source.file, source: source.text, at, severity: 'Hinweis' } as const;
}
