import type { Range, SourceText } from '#src/entries/read/source-text.ts';

/**
 * Replaces a piece of text in its line.
 *
 * @returns the changed line; undefined if the piece spans several lines
 */
export function lineWith(
	source: SourceText,
	range: Range,
	replacement: string,
): string | undefined {
	const old = source.text.slice(range.start, range.end).trimEnd();
	if (old.includes('\n')) return undefined;
	const { line } = source.placeAt(range.start);
	const start = source.lineStart(line);
	const text = source.lineText(line);
	const before = text.slice(0, range.start - start);
	return `${before}${replacement}${text.slice(range.start - start + old.length)}`;
}

/**
 * @returns the line at an offset with the first match after the offset replaced; undefined if there
 * is none.
 */
export function lineReplaced(
	source: SourceText,
	offset: number,
	pattern: RegExp | string,
	replacement: string,
): string | undefined {
	const { line } = source.placeAt(offset);
	const start = offset - source.lineStart(line);
	const text = source.lineText(line);
	// A function, because `$` has a special meaning in a replacement text.
	const changed = text.slice(0, start) + text.slice(start).replace(pattern, () => replacement);
	return changed === text ? undefined : changed;
}
