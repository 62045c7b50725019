/** @returns the offsets at which the lines of a text begin; lines end with `\n`. */
export function lineStarts(text: string): number[] {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
}

/**
 * Finds the line of an offset by binary search, since a table has thousands of lines.
 *
 * @param starts as {@link lineStarts} finds them
 * @returns the index of the last line that begins at or before an offset
 */
export function lineIndexAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
