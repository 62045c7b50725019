import type { Range, SourceText } from '../entries/source-text.ts';

/**
 * The line in which a piece of text stands, with the piece replaced.
 *
 * @returns undefined if the piece spans lines
 */
export function lineWith(source: SourceText, range: Range, replacement: string): string | undefined {
	const old = source.text.slice(range.start, range.end).trimEnd();
	if (old.includes('\n')) return undefined;
	const { line } = source.placeAt(range.start);
	const start = source.lineStart(line);
	const text = source.lineText(line);
	const before = text.slice(0, range.start - start);
	return `${before}${replacement}${text.slice(range.start - start + old.length)}`;
}

/** @returns the line at an offset with every match replaced, or undefined if nothing changes. */
export function lineReplaced(
	source: SourceText,
	offset: number,
	pattern: RegExp | string,
	replacement: string,
): string | undefined {
	const line = source.lineText(source.placeAt(offset).line);
	const changed = line.replace(pattern, replacement);
	return changed === line ? undefined : changed;
}
