/**
 * A text of which single lines were replaced, so that places in the mended text can be told in the
 * original. Lines keep their numbers.
 */
export class MendedText {
	readonly original: readonly string[];
	lines: string[];

	constructor(text: string) {
		this.original = text.split('\n');
		this.lines = [...this.original];
	}

	get text(): string {
		return this.lines.join('\n');
	}

	/** Replaces the line in which an offset of the mended text lies. */
	replaceLine(offset: number, replacement: string): void {
		this.lines[this.placeOf(offset).index] = replacement;
	}

	/** @returns the offset in the original text for one in the mended text. */
	originalOffset(offset: number): number {
		const { index, start } = this.placeOf(offset);
		const before = this.original.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
		const old = this.original[index] ?? '';
		const now = this.lines[index] ?? '';
		return before + originalColumn(old, now, offset - start);
	}

	private placeOf(offset: number): { index: number; start: number } {
		let start = 0;
		for (const [index, line] of this.lines.entries()) {
			if (offset <= start + line.length) return { index, start };
			start += line.length + 1;
		}
		const last = this.lines.length - 1;
		return { index: last, start: start - (this.lines[last] ?? '').length - 1 };
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
