import type { Nodes, Parents, Table } from 'mdast';
import type { ProseBlock, ProseLine, StyleMistake } from './prose.ts';

/** Cells of dashes, real ones and those that look alike. */
const DASHES = /^\|?(?:[ \t]*:?[-–—−=_]{1,200}:?[ \t]*\|)*(?:[ \t]*:?[-–—−=_]{1,200}:?)?$/;
const LONGEST = 5_000;

/** Finds a paragraph that was meant as a table. */
export function tableMistake(block: ProseBlock): StyleMistake | undefined {
	if (block.type !== 'paragraph') return undefined;
	const { lines } = block;
	const first = lines.findIndex(({ plain }) => isRow(plain));
	const line = lines[first];
	const drawn = grid(lines);
	if (drawn) return drawn;
	if (line) return rowsMistake(block, line, lines[first + 1]);
	return bare(lines) ?? tabbed(lines) ?? semicolons(lines);
}

/** A line with a bar at both ends. */
function isRow(line: string): boolean {
	const row = line.trim();
	return row.length > 2 && row.startsWith('|') && row.endsWith('|') && !row.startsWith('||');
}

function rowsMistake(
	{ parent, index, lines }: ProseBlock,
	line: ProseLine,
	next: ProseLine | undefined,
): StyleMistake | undefined {
	const [previous, following] = [parent?.children[index - 1], parent?.children[index + 1]];
	if (lines.length === 1 && previous && isLoneRow(previous)) return undefined;
	if (lines.length === 1 && previous?.type === 'table' && !isRule(line.plain)) {
		return {
			line,
			text: 'Eine Leerzeile trennt diese Zeile von der Tabelle darüber.',
			expected: 'die Zeilen einer Tabelle unmittelbar untereinander',
		};
	}
	if (lines.length === 1 && following && isLoneRow(following)) {
		return {
			line,
			text: 'Zwischen den Zeilen der Tabelle stehen Leerzeilen; so ist es keine Tabelle.',
			expected: 'die Zeilen unmittelbar untereinander, als zweite Striche: `| --- | --- |`',
		};
	}
	const columns = cellsOf(line.plain);
	if (next && isRule(next.plain)) {
		const rule = `|${' --- |'.repeat(columns)}`;
		const count = cellsOf(next.plain);
		return count === columns
			? {
					line: next,
					text: 'Die Striche unter den Überschriften der Spalten sind die falschen.',
					expected: `Minuszeichen, mindestens drei je Spalte: \`${rule.slice(0, 200)}\``,
					instead: rule,
				}
			: {
					line: next,
					text: `Die Zeile aus Strichen hat ${columnWords(count)}, die Überschriften darüber ${columnWords(columns)}; so ist es keine Tabelle.`,
					expected: 'in beiden Zeilen gleich viele Spalten',
					// What a bar in a cell is good for, nobody can know.
					instead: columns < 40 ? rule : undefined,
				};
	}
	return {
		line,
		text: 'Der Tabelle fehlt die Zeile unter den Überschriften der Spalten.',
		expected: 'als zweite Zeile Striche, so viele wie Spalten: `| --- | --- |`',
	};
}

const columnWords = (count: number) => (count === 1 ? 'eine Spalte' : `${count} Spalten`);

function isRule(line: string): boolean {
	const row = line.trim();
	return row.length < LONGEST && row.includes('|') && /[-–—−=_]/.test(row) && DASHES.test(row);
}

/** @returns the number of cells in a row with bars at both ends or between its cells */
function cellsOf(row: string): number {
	const inner = row.trim().replace(/^\|/, '').replace(/\|$/, '');
	return inner.split(/(?<!\\)\|/).length;
}

/** @returns true for a paragraph of one line with bars at both ends */
function isLoneRow(node: Nodes): boolean {
	if (node.type !== 'paragraph') return false;
	const { start, end } = node.position ?? {};
	const [first, last] = [node.children.at(0), node.children.at(-1)];
	return (
		start?.line === end?.line &&
		first?.type === 'text' &&
		first.value.startsWith('|') &&
		last?.type === 'text' &&
		last.value.trimEnd().endsWith('|')
	);
}

function grid(lines: readonly ProseLine[]): StyleMistake | undefined {
	const line = lines.find(
		({ plain }) => plain.length < LONGEST && /^\+(?:[-=]+\+)+\s*$/.test(plain),
	);
	return (
		line && {
			line,
			text: 'Eine Tabelle aus `+` und Strichen zeigt das Portal nicht als Tabelle.',
			expected: 'Zeilen wie `| a | b |`, als zweite `| --- | --- |`',
		}
	);
}

/** Rows without bars at their ends: `a | b`. */
function bare(lines: readonly ProseLine[]): StyleMistake | undefined {
	const [line, next] = lines;
	if (!line || lines.length < 2) return undefined;
	const bars = lines.map(({ plain }) => plain.split(/[^\\|]\|(?!\|)/).length - 1);
	const [count = 0] = bars;
	if (count === 0 || bars.some((each) => each !== count)) return undefined;
	if (!lines.every(({ plain }) => / \| ?|\t\|/.test(plain))) return undefined;
	if (next && isRule(next.plain)) return undefined;
	return {
		line,
		text: 'Die Zeilen sehen nach einer Tabelle aus, sind aber keine.',
		expected: 'Zeilen wie `| a | b |`, als zweite Zeile Striche: `| --- | --- |`',
	};
}

function tabbed(lines: readonly ProseLine[]): StyleMistake | undefined {
	return separated(lines, /\S\t+(?=\S)/, {
		text: 'Die Zeilen sind mit Tabulatoren getrennt, wie aus Excel kopiert; so sind sie keine Tabelle.',
	});
}

function semicolons(lines: readonly ProseLine[]): StyleMistake | undefined {
	return separated(lines, /;(?=\S)/, {
		text: 'Die Zeilen sind mit Semikolon getrennt, wie aus einer CSV-Datei; so sind sie keine Tabelle.',
	});
}

function separated(
	lines: readonly ProseLine[],
	separator: RegExp,
	{ text }: { text: string },
): StyleMistake | undefined {
	const counts = lines.map(({ plain }) => plain.split(separator).length - 1);
	const first = counts.findIndex((count, index) => count > 0 && counts[index + 1] === count);
	const line = lines[first];
	return (
		line && {
			line,
			text,
			expected: 'Zeilen wie `| a | b |`, als zweite Zeile Striche: `| --- | --- |`',
		}
	);
}

/**
 * Finds rows that do not fit their table.
 *
 * @param written the lines of the text
 */
export function* rowMistakes(table: Table, written: readonly string[]): Iterable<StyleMistake> {
	const columns = table.children[0]?.children.length ?? 0;
	const lineOf = (node: Parents): ProseLine | undefined => {
		const { start, end } = node.position ?? {};
		if (!start || !end) return undefined;
		const whole = written[start.line - 1] ?? '';
		const text = whole.slice(start.column - 1, end.column - 1);
		const [before, behind] = [whole.slice(0, start.column - 1), whole.slice(end.column - 1)];
		return { line: start.line, before, written: text, plain: text, behind };
	};
	for (const row of table.children.slice(1)) {
		const line = lineOf(row);
		if (!line) continue;
		if (columns > 1 && !line.written.includes('|')) {
			yield {
				line,
				text: 'Zwischen der Tabelle und diesem Text fehlt eine Leerzeile; so wird er eine Zeile der Tabelle.',
				expected: 'eine Leerzeile hinter der letzten Zeile der Tabelle',
			};
			return;
		}
		const lost = row.children.slice(columns);
		if (lost.every(({ children }) => children.length === 0)) continue;
		yield {
			line,
			text: `Die Zeile hat ${row.children.length} Zellen, die Tabelle aber nur ${columnWords(columns)}; was zu viel ist, fehlt auf der Seite.`,
			expected:
				'so viele Zellen wie Spalten; ein senkrechter Strich, der zum Text gehört, als `\\|`',
			instead: escapedBar(line.written, row.children.length - columns),
		};
	}
}

/** Escapes the bars between letters if all others stand between blanks, and if that is how many are too many. */
function escapedBar(row: string, tooMany: number): string | undefined {
	if (row.length > LONGEST) return undefined;
	const inner = /(?<=[^\s|\\])\|(?=[^\s|])/g;
	return row.match(inner)?.length === tooMany ? row.replace(inner, '\\|') : undefined;
}
