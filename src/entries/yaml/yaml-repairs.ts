import type { Mistake } from '#src/base/mistake.ts';

/** A possible mistake in a line of YAML, with its probable repair. */
export interface Repair extends Mistake {
	/** Counted from 0. */
	column: number;
	/** The line as it was probably meant. */
	correction: string;
}

/** `  - feld: Wert` in its parts. */
const FIELD = /^(?<before>\s*(?:- +)?[\wäöüÄÖÜß-]+: +)(?<value>\S.*?)\s*$/;
const NAME = /^(?<before>\s*(?:- +)?)(?<name>[a-zäöüß][\wäöüß-]*)/i;
const BLANKS = /[\u00a0\u2007\u202f\u3000]/;

/**
 * Lists possible repairs of a line that the parser refuses, likeliest first. The caller tries them.
 * @param above the line before it, empty for the first
 */
export function possibleRepairs(line: string, above: string): Repair[] {
	// Document markers belong to no value.
	if (/^(?:---|\.\.\.)/.test(line)) return [];
	// A line after a long text probably continues it; a line after a short value is the next field.
	const wrapped = above.length > 40 || /[>|][+-]?$/.test(above);
	return [
		...comments(line),
		...blanks(line),
		...(wrapped ? indents(line, above) : []),
		...colons(line),
		...quotes(line),
		...values(line),
		...(wrapped ? [] : indents(line, above)),
	].filter(({ correction }) => correction !== line);
}

/**
 * Finds the first line of a list item whose dash is missing; the parser reports it at the next
 * item.
 *
 * @param lines the text
 * @param item index of the line at which the parser stopped
 */
export function missingDash(
	lines: readonly string[],
	item: number,
): (Repair & { index: number }) | undefined {
	const dash = /^(\s*)- /.exec(lines[item] ?? '');
	if (!dash) return undefined;
	let index = item - 1;
	while (index > 0 && /^\s+\S/.test(lines[index - 1] ?? '')) index--;
	const line = lines[index] ?? '';
	const correction = line.replace(/^\s+/, `${dash[1]}- `);
	return correction === line || /^\s*- /.test(line)
		? undefined
		: {
				index,
				column: 0,
				text: 'Vor dem ersten Feld eines Listeneintrags fehlt der Strich.',
				expected: 'Strich und Leerzeichen: `  - titel: …`',
				correction,
			};
}

function* comments(line: string): Iterable<Repair> {
	const comment = /^(\s*)(?:<!--\s*(.*?)\s*-->|\/\/\s*(.*))$/.exec(line);
	if (!comment) return;
	yield {
		column: comment[1]?.length ?? 0,
		text: 'Ein Kommentar beginnt hier mit `#`.',
		expected: 'Raute, Leerzeichen, Text: `# noch prüfen`',
		correction: `${comment[1]}# ${comment[2] ?? comment[3] ?? ''}`,
	};
}

function* blanks(line: string): Iterable<Repair> {
	const hard = BLANKS.exec(line);
	if (hard) {
		yield {
			column: hard.index,
			text: 'Hier steht ein geschütztes Leerzeichen, wie Word es einfügt.',
			expected: 'ein gewöhnliches Leerzeichen',
			correction: line.replace(new RegExp(BLANKS, 'g'), ' '),
		};
	}
	const tab = /^ *\t[\t ]*/.exec(line);
	if (tab) {
		yield {
			column: 0,
			text: 'Die Zeile ist mit einem Tabulator eingerückt.',
			expected: 'zwei Leerzeichen statt des Tabulators',
			correction: line.replace(tab[0], tab[0].replaceAll('\t', '  ')),
		};
	}
	const dash = /^(\s*)[-–*•](?=[\wäöüÄÖÜß"'„])/.exec(line);
	if (dash) {
		yield {
			column: dash[0].length,
			text: 'Hinter dem Strich fehlt ein Leerzeichen.',
			expected: 'Strich, Leerzeichen, Wert',
			correction: `${dash[1]}- ${line.slice(dash[0].length)}`,
		};
	}
}

function* colons(line: string): Iterable<Repair> {
	const name = NAME.exec(line);
	if (!name) return;
	const end = name[0].length;
	const rest = line.slice(end);
	if (/^:\S/.test(rest)) {
		yield {
			column: end,
			text: 'Hinter dem Doppelpunkt fehlt ein Leerzeichen.',
			expected: 'Feldname, Doppelpunkt, Leerzeichen, Wert',
			correction: `${line.slice(0, end)}: ${rest.slice(1)}`,
		};
	}
	const other = /^\s*[=：;]\s*(?=\S)|^\s+(?=\S)|^\s*$/.exec(rest);
	if (other && !/^\s+[:#]/.test(rest)) {
		yield {
			column: name.groups?.['before']?.length ?? 0,
			text: 'Hinter dem Feldnamen fehlt der Doppelpunkt.',
			expected: 'eine Zeile wie `titel: Text`',
			correction: `${line.slice(0, end)}: ${rest.slice(other[0].length)}`.trimEnd(),
		};
	}
}

function* quotes(line: string): Iterable<Repair> {
	const field = FIELD.exec(line) ?? /^(?<before>\s*- +)(?<value>["'].*?)\s*$/.exec(line);
	const { before = '', value = '' } = field?.groups ?? {};
	const quote = /^["']/.exec(value)?.[0];
	if (!quote) return;
	if (value.length > 1 && value.endsWith(quote) && value.slice(1, -1).includes(quote)) {
		yield {
			column: before.length,
			text: 'In einem Wert stehen Anführungszeichen innerhalb von Anführungszeichen.',
			expected: 'innen andere als außen: `\'Das "Amt" hilft\'` oder „…“',
			correction: before + quoted(value.slice(1, -1)),
		};
	}
	if (quote === '"' && value.includes('\\')) {
		yield {
			column: before.length,
			text: 'In "…" leitet der Schrägstrich `\\` ein Sonderzeichen ein, das es nicht gibt.',
			expected: "einfache Anführungszeichen '…' oder `\\\\` statt `\\`",
			correction: `${before}'${value.slice(1, -1).replaceAll("'", "''")}'`,
		};
	}
	if (!value.endsWith(quote) && value.lastIndexOf(quote) > 0) {
		yield {
			column: before.length,
			text: 'Die Anführungszeichen umschließen nur den Anfang des Werts.',
			expected: 'Anführungszeichen um den ganzen Wert',
			correction: before + quoted(value),
		};
	}
}

function* values(line: string): Iterable<Repair> {
	const { before = '', value = '' } = FIELD.exec(line)?.groups ?? {};
	if (/: |:$/.test(value)) {
		yield {
			column: before.length,
			text: 'In einem Wert steht ein Doppelpunkt.',
			expected: 'der Wert in Anführungszeichen: `feld: "Text"`',
			correction: before + quoted(value),
		};
	}
	if (/^[^\wäöüÄÖÜß"'„]/.test(value)) {
		yield {
			column: before.length,
			text: 'Der Wert beginnt mit einem Sonderzeichen.',
			expected: 'der Wert in Anführungszeichen: `feld: "Text"`',
			correction: before + quoted(value),
		};
	}
}

function* indents(line: string, above: string): Iterable<Repair> {
	const text = line.trimStart();
	if (text === '') return;
	const aboveIndent = /^\s*/.exec(above)?.[0].length ?? 0;
	const nameColumn = /^\s*(?:- +)?/.exec(above)?.[0].length ?? 0;
	const isField = /^(?:- +)?[\w-]+:(?:\s|$)/.test(text) || text.startsWith('- ');
	const columns = isField
		? [nameColumn, aboveIndent, 0, aboveIndent - 2]
		: [/^\s*(?:- +)?[\w-]+:(?:\s|$)/.test(above) ? nameColumn + 2 : aboveIndent];
	for (const column of new Set(columns.filter((each) => each >= 0))) {
		yield {
			column: line.length - text.length,
			text: isField
				? 'Die Zeile ist falsch eingerückt.'
				: 'Die Fortsetzung eines Werts ist nicht eingerückt.',
			expected: isField
				? 'gleich viele Leerzeichen vor gleichrangigen Feldern'
				: 'zwei Leerzeichen mehr als die Zeile mit dem Feldnamen',
			correction: ' '.repeat(column) + text,
		};
	}
}

/** Quotes a value with the quotation mark it does not contain. */
function quoted(value: string): string {
	if (value.includes('"') && !value.includes("'")) return `'${value}'`;
	return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
