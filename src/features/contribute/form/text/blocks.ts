/** What people type into a large field, as the form understands it; everything else is plain text. */
export type Block =
	{ type: 'paragraph'; lines: string[] } | { type: 'heading'; text: string } | List | Table;

/** A table; its first row is the head. */
export interface Table {
	type: 'table';
	rows: string[][];
	sides: Side[];
}

/** Where the texts of a column stand; undefined: as the page does by default. */
type Side = 'left' | 'center' | 'right' | undefined;

/** A list; items may have one below them. */
export interface List {
	type: 'list';
	ordered: boolean;
	items: Item[];
}

/** An item of a list. */
interface Item {
	text: string;
	/** Something to tick off: `- [ ] Antrag prüfen`. */
	isTask?: boolean;
	below?: List;
}

const HEADING = /^###? +(\S.*)$/;
const BULLET = /^(\s*)[-•] +(\S.*)$/;
const NUMBERED = /^(\s*)(\d{1,3})\. +(\S.*)$/;
const TASK = /^(\[ \] +(?=\S))?(.*)$/s;
const ROW = /^\|.*\|$/;
const RULE = /^\|(?:\s*:?-+:?\s*\|)+$/;
/** Deeper lists are read as these. */
const DEEPEST = 3;

/**
 * Reads a text: blank lines part paragraphs, `- ` begins an item of a list, `1. ` and `2. ` below one another number
 * one, `### ` begins a heading, lines between `|` with a line of dashes are a table. Single numbers, dates and dashes
 * stay text.
 *
 * @param text without hidden signs, see {@link cleanText}
 */
export function blocksOf(text: string): Block[] {
	return text
		.split(/\n[ \t]*\n/)
		.map((group) => group.split('\n').filter((line) => line.trim() !== ''))
		.flatMap(blocksIn);
}

/** @returns the blocks in lines without a blank one among them */
function blocksIn(lines: readonly string[]): Block[] {
	const blocks: Block[] = [];
	let at = 0;
	while (at < lines.length) {
		const rest = lines.slice(at);
		const list = listLines(rest);
		const rows = tableLines(rest);
		const heading = HEADING.exec(rest[0] ?? '')?.[1];
		if (list.length > 0) {
			blocks.push(listOf(list));
			at += list.length;
		} else if (rows > 0) {
			const table = rest.slice(0, rows).map((line) => line.trim());
			blocks.push({
				type: 'table',
				rows: table.filter((line) => !RULE.test(line)).map(cellsOf),
				sides: cellsOf(table[1] ?? '').map(sideOf),
			});
			at += rows;
		} else if (heading !== undefined) {
			blocks.push({ type: 'heading', text: heading.trim() });
			at++;
		} else {
			const last = blocks.at(-1);
			const line = (rest[0] ?? '').trim();
			if (last?.type === 'paragraph') last.lines.push(line);
			else blocks.push({ type: 'paragraph', lines: [line] });
			at++;
		}
	}
	return blocks;
}

interface ListLine {
	indent: number;
	/** Undefined: a bullet. */
	number: number | undefined;
	text: string;
}

/** @returns the lines at the start that make a list; none if they do not */
function listLines(lines: readonly string[]): ListLine[] {
	const found: ListLine[] = [];
	for (const line of lines) {
		const read = listLine(line);
		const [first] = found;
		if (!read) break;
		// What begins differs from what goes on only at the outer level.
		const outer = first === undefined || read.indent <= first.indent;
		if (first && outer && (first.number === undefined) !== (read.number === undefined)) break;
		found.push(first && outer ? { ...read, indent: first.indent } : read);
	}
	const outer = found.filter(({ indent }) => indent === found[0]?.indent);
	if (outer[0]?.number === undefined) return found;
	// „12. August“ is a date: only lines numbered from 1 are a list, and one line is none.
	return outer.length > 1 && outer.every(({ number }, index) => number === index + 1) ? found : [];
}

function listLine(line: string): ListLine | undefined {
	const [, blank, text] = BULLET.exec(line) ?? [];
	if (blank !== undefined && text !== undefined)
		return { indent: width(blank), number: undefined, text: text.trim() };
	const [, before, number, words] = NUMBERED.exec(line) ?? [];
	if (before === undefined || words === undefined) return undefined;
	return { indent: width(before), number: Number(number), text: words.trim() };
}

function width(blank: string): number {
	return blank.replaceAll('\t', '    ').length;
}

function listOf(lines: readonly ListLine[], depth = 1): List {
	const [first] = lines;
	const indent = first?.indent ?? 0;
	const items: Item[] = [];
	for (let at = 0; at < lines.length;) {
		const line = lines[at];
		const next = lines.findIndex(
			(each, index) => index > at && (depth === DEEPEST || each.indent <= indent),
		);
		const end = next === -1 ? (depth === DEEPEST ? at + 1 : lines.length) : next;
		const below = lines.slice(at + 1, end);
		const [, box, text] = TASK.exec(line?.text ?? '') ?? [];
		items.push({
			text: text ?? '',
			...(box !== undefined && { isTask: true }),
			...(below.length > 0 && { below: listOf(below, depth + 1) }),
		});
		at = end;
	}
	return { type: 'list', ordered: first?.number !== undefined, items };
}

/** @returns the number of lines at the start that make a table: a head, a line of dashes, rows */
function tableLines(lines: readonly string[]): number {
	if (!ROW.test(lines[0]?.trim() ?? '') || !RULE.test(lines[1]?.trim() ?? '')) return 0;
	const end = lines.findIndex((line) => !ROW.test(line.trim()));
	return end === -1 ? lines.length : end;
}

function cellsOf(row: string): string[] {
	return row
		.slice(1, -1)
		.split('|')
		.map((cell) => cell.trim());
}

function sideOf(dashes: string): Side {
	if (dashes.endsWith(':')) return dashes.startsWith(':') ? 'center' : 'right';
	return dashes.startsWith(':') ? 'left' : undefined;
}
