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
		this.originalStarts = startsOf(this.original);
		this.starts = this.originalStarts;
	}

	get text(): string {
		return this.lines.join('\n');
	}

	/** Replaces the line in which an offset of the mended text lies. */
	replaceLine(offset: number, replacement: string): void {
		this.lines[this.indexAt(offset)] = replacement;
		this.starts = startsOf(this.lines);
	}

	/** @returns the offset in the original text for one in the mended text. */
	originalOffset(offset: number): number {
		const index = this.indexAt(offset);
		const old = this.original[index] ?? '';
		const now = this.lines[index] ?? '';
		const column = offset - (this.starts[index] ?? 0);
		return (this.originalStarts[index] ?? 0) + originalColumn(old, now, column);
	}

	/** The last line that begins at or before an offset; thousands are looked up, so by halves. */
	private indexAt(offset: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

function startsOf(lines: readonly string[]): number[] {
	let next = 0;
	return lines.map((line) => {
		const start = next;
		next += line.length + 1;
		return start;
	});
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
