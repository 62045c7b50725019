import type { Nodes, Parents } from 'mdast';
import type { Source } from '#src/entries/read/source.ts';
import { offsetAt, type Trees } from '../checked-file.ts';
import type { Remark } from '../rule.ts';

/** A line of a paragraph, a heading or a cell. */
export interface ProseLine {
	/** Number in the text, counted from 1. */
	line: number;
	/** What stands before it: blanks, and the marks of quotes and lists. */
	before: string;
	/** The line as it is written. */
	written: string;
	/** The same length, with a {@link MARKUP} for every character that Markdown reads as code, link, image or emphasis. */
	plain: string;
	/** What stands behind it: the rest of a row of a table. */
	behind: string;
}

/** A paragraph, a heading or a cell as it is written. */
export interface ProseBlock {
	type: 'paragraph' | 'heading' | 'tableCell';
	parent: Parents | undefined;
	/** Place among the parent's children. */
	index: number;
	/** Place of the parent among its siblings. */
	parentIndex: number;
	lines: readonly ProseLine[];
}

/** Stands for characters that Markdown does not read as plain text; no text may contain it. */
export const MARKUP = '\u0001';

/** @returns the blocks of prose in a text, in their order; none if it cannot be parsed */
export function proseOf(checked: Trees, source: Source): ProseBlock[] {
	const { tree } = checked.treeOf(source);
	if (!tree) return [];
	const written = source.body.split('\n');
	const blocks: ProseBlock[] = [];
	collect(tree, { parent: undefined, index: 0, parentIndex: 0 }, written, blocks);
	return blocks;
}

/** The depth of a tree is limited (`text-limits.ts`). */
function collect(
	node: Nodes,
	place: Pick<ProseBlock, 'parent' | 'index' | 'parentIndex'>,
	written: readonly string[],
	into: ProseBlock[],
): void {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
		const lines = linesOf(node, written);
		if (lines.length > 0) into.push({ type: node.type, ...place, lines });
		return;
	}
	if (!('children' in node)) return;
	for (const [index, child] of node.children.entries())
		collect(child, { parent: node, index, parentIndex: place.index }, written, into);
}

function linesOf(node: Nodes & Parents, written: readonly string[]): ProseLine[] {
	const { start, end } = node.position ?? {};
	if (!start || !end) return [];
	const lines: ProseLine[] = [];
	for (let line = start.line; line <= end.line; line++) {
		const whole = written[line - 1] ?? '';
		const from = line === start.line ? start.column - 1 : (/^[\s>]*/.exec(whole)?.[0].length ?? 0);
		const to = line === end.line ? Math.max(from, end.column - 1) : whole.length;
		const text = whole.slice(from, to);
		const [before, behind] = [whole.slice(0, from), whole.slice(to)];
		lines.push({ line, before, written: text, plain: text, behind });
	}
	for (const child of node.children) mask(child, lines, written);
	return lines;
}

/** Hides what is no plain text. */
function mask(node: Nodes, lines: ProseLine[], written: readonly string[]): void {
	const { start, end } = node.position ?? {};
	if (!start || !end || node.type === 'text' || node.type === 'break') return;
	if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
		const [first, last] = [node.children.at(0)?.position, node.children.at(-1)?.position];
		if (!first || !last) return;
		hide(start, first.start, lines);
		hide(last.end, end, lines);
		for (const child of node.children) mask(child, lines, written);
		return;
	}
	// An address that became a link without brackets is still seen as it is written.
	if (node.type === 'link' && written[start.line - 1]?.[start.column - 1] !== '[') return;
	hide(start, end, lines);
}

interface Point {
	line: number;
	column: number;
}

function hide(start: Point, end: Point, lines: ProseLine[]): void {
	const first = lines[0]?.line ?? 1;
	for (let number = start.line; number <= end.line; number++) {
		const line = lines[number - first];
		if (!line) continue;
		const shift = line.before.length;
		const from = number === start.line ? Math.max(0, start.column - 1 - shift) : 0;
		const to = number === end.line ? Math.max(from, end.column - 1 - shift) : line.plain.length;
		const hidden = MARKUP.repeat(
			Math.min(to, line.plain.length) - Math.min(from, line.plain.length),
		);
		line.plain = line.plain.slice(0, from) + hidden + line.plain.slice(from + hidden.length);
	}
}

/** A line of prose that reads badly. */
export interface StyleMistake {
	/** The line. */
	line: ProseLine;
	/** Where in the line, counted from 0. */
	at?: number;
	text: string;
	expected: string;
	/** The line as it should be written, without what stands around it; left out if it cannot be known. */
	instead?: string | undefined;
	/** Number of lines whose square brackets this explains, so that nothing else need be said about them. */
	explains?: number;
}

/** Turns a mistake into a remark with its place and the whole corrected line. */
export function styleRemark(
	source: Source,
	{ line, at = 0, text, expected, instead }: StyleMistake,
): Remark {
	const place = offsetAt(source, line.line, line.before.length + at + 1);
	const blanks = source.bodyIndent === undefined ? undefined : ' '.repeat(source.bodyIndent);
	const known = instead !== undefined && instead !== line.written && blanks !== undefined;
	return {
		...{ file: source.file, source: source.text, at: place, severity: 'Hinweis' },
		...{ text, expected },
		...(known && { correction: blanks + line.before + instead + line.behind }),
	};
}
