import { lineIndexAt, lineStarts } from '#src/base/text/line-starts.ts';

/**
 * A text with single lines replaced; converts places in the repaired text to the original. Lines
 * keep their numbers.
 */
export class MendedText {
	readonly original: readonly string[];
	readonly originalStarts: readonly number[];
	lines: string[];
	starts: readonly number[];

	constructor(text: string) {
		this.original = text.split('\n');
		this.lines = [...this.original];
		this.originalStarts = lineStarts(text);
		this.starts = this.originalStarts;
	}

	get text(): string {
		return this.lines.join('\n');
	}

	/** Replaces the line that contains an offset of the repaired text. */
	replaceLine(offset: number, replacement: string): void {
		this.lines[lineIndexAt(this.starts, offset)] = replacement;
		this.starts = lineStarts(this.text);
	}

	/** @returns the offset in the original text for an offset in the repaired text. */
	originalOffset(offset: number): number {
		const index = lineIndexAt(this.starts, offset);
		const old = this.original[index] ?? '';
		const now = this.lines[index] ?? '';
		const column = offset - (this.starts[index] ?? 0);
		return (this.originalStarts[index] ?? 0) + originalColumn(old, now, column);
	}
}

/** Columns in the common start and end of two lines keep their place. */
function originalColumn(old: string, now: string, column: number): number {
	if (old === now) return column;
	let same = 0;
	while (same < old.length && old[same] === now[same]) same++;
	if (column <= same) return column;
	let end = 0;
	while (end < old.length - same && old.at(-1 - end) === now.at(-1 - end)) end++;
	const fromEnd = now.length - column;
	return fromEnd <= end ? old.length - fromEnd : Math.min(column, old.length - end);
}
