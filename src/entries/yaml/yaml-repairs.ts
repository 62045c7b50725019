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
		...decorations(line),
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

/**
 * Turns a value that continues on the lines below it into a block, in which a colon is a character like others.
 *
 * @param reported index of the line at which the parser stopped
 * @returns the two lines to write instead of the first one
 */
export function asBlock(
	lines: readonly string[],
	reported: number,
): { index: number; line: string } | undefined {
	for (const from of [reported, reported + 1]) {
		let index = from;
		while (
			index > 0 &&
			/^\s+(?!- )\S/.test(lines[index] ?? '') &&
			!SHORT_FIELD.test(lines[index] ?? '')
		)
			index--;
		const { before = '', value = '' } = FIELD.exec(lines[index] ?? '')?.groups ?? {};
		const next = lines[index + 1] ?? '';
		const indent = /^\s*(?:- +)?/.exec(before)?.[0].length ?? 0;
		const deeper = /^\s*/.exec(next)?.[0].length ?? 0;
		if (from < index || value.length < PROSE || /^["'|>[{&*!]/.test(value) || deeper <= indent)
			continue;
		if (
			next.trim() === '' ||
			!/:(?: |$)/m.test([value, ...lines.slice(index + 1, from + 1)].join('\n'))
		)
			continue;
		return { index, line: `${before.trimEnd()} >-\n${' '.repeat(deeper)}${value}` };
	}
	return undefined;
}

/** A value as long as this is a sentence. */
const PROSE = 30;
/** A line that is a field rather than a sentence with a colon. */
const SHORT_FIELD = /^\s+[a-z_]{2,24}:(?:\s|$)/;

/**
 * Closes a value whose end is missing in the line that begins it.
 *
 * @param close the quotation mark or bracket
 * @returns possible lines, likeliest first
 */
export function closedAt(line: string, close: string): string[] {
	const end = `${line}${close}`;
	if (close !== '"' && close !== "'") return [end];
	// A word processor has turned the last quotation mark into a typographic one.
	const count = (signs: RegExp) => (line.match(signs) ?? []).length;
	const typographic = /[“”„‟’‘‚»«]$/.test(line) && count(/[“”‟’‘»«]/g) > count(/[„‚]/g);
	const found = typographic ? [`${line.slice(0, -1)}${close}`] : [];
	const before = line.indexOf('[');
	const list = before === -1 ? undefined : requoted(line.slice(before));
	if (list !== undefined) found.push(line.slice(0, before) + list);
	return [...found, end];
}

/** @returns a list in brackets with every item in quotation marks, whichever of them were missing */
function requoted(value: string): string | undefined {
	const items = /^\[([^[\]]*)\]$/.exec(value.trim())?.[1]?.split(',');
	const bare = items?.map((item) => item.trim().replace(/^["'“”„‘’‚]|["'“”‘’]$/g, ''));
	if (!bare || !/["'“”]/.test(value) || bare.some((item) => item === '' || /["'“”\\]/.test(item)))
		return undefined;
	return `[${bare.map((item) => `"${item}"`).join(', ')}]`;
}

/** A name in bold or as code, as chat programs and word processors write it. */
function* decorations(line: string): Iterable<Repair> {
	const found = /^(\s*(?:- +)?)([*_`]{1,3})([\wäöüÄÖÜß-]+?)(?:\2\s*:|:\s*\2)\s*(.*)$/.exec(line);
	const dash = /^- +(?=[a-z_]+:(?:\s|$))/.exec(line);
	if (dash) {
		yield {
			column: 0,
			text: 'Vor dem Feld steht ein Strich; das wäre ein Eintrag einer Liste.',
			expected: 'eine Zeile wie `titel: Text`',
			correction: line.slice(dash[0].length),
		};
	}
	if (!found) return;
	const [, before = '', , name = '', value = ''] = found;
	yield {
		column: before.length,
		text: 'Der Feldname ist fett oder anders ausgezeichnet.',
		expected: 'der bloße Feldname und ein Doppelpunkt: `titel: Text`',
		correction: `${before}${name}: ${value}`.trimEnd(),
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
	const address = /^\[[^\]]*\]\((https?:\/\/[^\s()]+)\)$/.exec(value)?.[1];
	if (address !== undefined) {
		yield {
			column: before.length,
			text: 'In den Angaben steht ein Link, wie er in den Text gehört.',
			expected: 'die bloße Adresse',
			correction: before + address,
		};
	}
	const listed = requoted(value);
	if (listed !== undefined) {
		yield {
			column: before.length,
			text: 'In der Liste fehlt ein Anführungszeichen.',
			expected: 'jeder Eintrag ganz in Anführungszeichen: `["a", "b"]`',
			correction: before + listed,
		};
	}
	const items = value.split(/(?:^|\s)[-–•*]\s+/).filter(Boolean);
	if (
		/^[-–•*]\s/.test(value) &&
		items.every((item) => /^[\p{L}\p{N}][^:[\]{},#"']*$/u.test(item))
	) {
		yield {
			column: before.length,
			text: 'Die Liste steht hinter dem Feldnamen in einer Zeile.',
			expected: 'eckige Klammern, `[a, b]`, oder je Eintrag eine eigene Zeile mit Strich',
			correction: `${before}[${items.map((item) => item.trim()).join(', ')}]`,
		};
	}
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
	const inList = text.startsWith('- ') && /^\s*- /.test(above);
	const columns = inList
		? [aboveIndent]
		: isField
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
