/** A place in a file for people: both counted from 1, the column in characters. */
interface Place {
	line: number;
	column: number;
}

/** A piece of a file: offsets into {@link SourceText.text}, the end exclusive. */
export interface Range {
	start: number;
	end: number;
}

/** A file's text with the places of its offsets. */
export interface SourceText {
	/** The text, every line ending with `\n`. */
	text: string;
	/** @returns line and column of an offset; beyond the end: the last place. */
	placeAt(offset: number): Place;
	/** @returns the offset at which a line begins, lines counted from 1. */
	lineStart(line: number): number;
	/** @returns a line without its end, lines counted from 1; empty if there is none. */
	lineText(line: number): string;
}

/**
 * Prepares a text for looking up places.
 *
 * @param raw the decoded file; line ends of Windows and old Macs become `\n`, which moves neither
 * lines nor columns
 */
export function sourceText(raw: string): SourceText {
	const text = raw.replace(/\r\n?/g, '\n');
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	const lineStart = (line: number) => starts[line - 1] ?? text.length;
	return {
		text,
		lineStart,
		lineText: (line) => text.slice(lineStart(line), lineStart(line + 1)).replace(/\n$/, ''),
		placeAt(offset) {
			const line = lineOf(starts, Math.min(offset, text.length));
			// Spread counts characters, not UTF-16 units: an emoji is one column.
			return { line, column: [...text.slice(lineStart(line), offset)].length + 1 };
		},
	};
}

/** Binary search: number of the last line that begins at or before the offset. */
function lineOf(starts: number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low + 1;
}
