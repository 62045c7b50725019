import type { Range, SourceText } from '#src/entries/read/source-text.ts';

/**
 * The line in which a piece of text stands, with the piece replaced.
 *
 * @returns undefined if the piece spans lines
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

/** @returns the line at an offset with the first match from there replaced, if there is one. */
export function lineReplaced(
	source: SourceText,
	offset: number,
	pattern: RegExp | string,
	replacement: string,
): string | undefined {
	const { line } = source.placeAt(offset);
	const start = offset - source.lineStart(line);
	const text = source.lineText(line);
	// A function, because `$` in a replacement text has a meaning of its own.
	const changed = text.slice(0, start) + text.slice(start).replace(pattern, () => replacement);
	return changed === text ? undefined : changed;
}
