import { lineIndexAt, lineStarts } from '#src/base/text/line-starts.ts';

/**
 * A text of which single lines were replaced, so that places in the mended text can be told in the
 * original. Lines keep their numbers.
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

	/** Replaces the line in which an offset of the mended text lies. */
	replaceLine(offset: number, replacement: string): void {
		this.lines[lineIndexAt(this.starts, offset)] = replacement;
		this.starts = lineStarts(this.text);
	}

	/** @returns the offset in the original text for one in the mended text. */
	originalOffset(offset: number): number {
		const index = lineIndexAt(this.starts, offset);
		const old = this.original[index] ?? '';
		const now = this.lines[index] ?? '';
		const column = offset - (this.starts[index] ?? 0);
		return (this.originalStarts[index] ?? 0) + originalColumn(old, now, column);
	}
}

/** What two lines begin and end with in common keeps its place. */
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
