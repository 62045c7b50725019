/**
 * Reads a table as RFC 4180 has it, sign by sign and without guessing: cells with a line end, a
 * separator or a quotation mark are quoted, rows end in CR LF, and all have the same length.
 *
 * @throws Error where the text is none
 */
export function strictCsv(text: string, separator = ';'): string[][] {
	const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
	const rows: string[][] = [];
	let row: string[] = [];
	let at = 0;
	while (at < source.length) {
		const cell = source[at] === '"' ? quotedCell(source, at) : bareCell(source, at, separator);
		row.push(cell.value);
		if (source[cell.end] === separator) {
			at = cell.end + 1;
			continue;
		}
		if (!source.startsWith('\r\n', cell.end)) throw new Error(`No end of a cell at ${cell.end}`);
		rows.push(row);
		row = [];
		at = cell.end + 2;
	}
	if (row.length > 0) throw new Error('The last row does not end');
	const widths = new Set(rows.map(({ length }) => length));
	if (widths.size > 1) throw new Error(`Rows of ${[...widths].join(', ')} cells`);
	return rows;
}

function quotedCell(source: string, start: number) {
	let value = '';
	for (let at = start + 1; at < source.length; at++) {
		if (source[at] !== '"') value += source[at];
		else if (source[at + 1] === '"') {
			value += '"';
			at++;
		} else return { value, end: at + 1 };
	}
	throw new Error(`The quotation mark at ${start} is not closed`);
}

function bareCell(source: string, start: number, separator: string) {
	let end = start;
	while (end < source.length && source[end] !== separator && source[end] !== '\r') {
		if (source[end] === '\n' || source[end] === '"') throw new Error(`Not quoted at ${end}`);
		end++;
	}
	return { value: source.slice(start, end), end };
}
