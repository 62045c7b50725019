import { lineIndexAt, lineStarts } from '#src/base/text/line-starts.ts';

/** A place in a file for people; line and column count from 1, the column in characters. */
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
	/** The text, with `\n` as line ends. */
	text: string;
	/** @returns line and column of an offset; after the end: the last place. */
	placeAt(offset: number): Place;
	/** @returns the line of an offset alone, which costs less. */
	lineAt(offset: number): number;
	/** @returns the offset at which a line begins, lines counted from 1. */
	lineStart(line: number): number;
	/** @returns a line without its end, lines counted from 1; empty if the line does not exist. */
	lineText(line: number): string;
}

/**
 * Prepares a text for finding lines and columns.
 *
 * @param raw the decoded file; line ends of Windows and old Macs become `\n`, which moves neither
 * lines nor columns
 */
export function sourceText(raw: string): SourceText {
	const text = raw.replace(/\r\n?/g, '\n');
	const starts = lineStarts(text);
	const lineStart = (line: number) => starts[line - 1] ?? text.length;
	return {
		text,
		lineStart,
		lineText: (line) => text.slice(lineStart(line), lineStart(line + 1)).replace(/\n$/, ''),
		placeAt(offset) {
			const line = lineIndexAt(starts, offset) + 1;
			const start = lineStart(line);
			// Characters count, not UTF-16 units: an emoji is one column.
			const pairs = text.slice(start, offset).match(/[\ud800-\udbff][\udc00-\udfff]/g);
			return { line, column: Math.min(offset, text.length) - start - (pairs?.length ?? 0) + 1 };
		},
		lineAt: (offset) => lineIndexAt(starts, offset) + 1,
	};
}
