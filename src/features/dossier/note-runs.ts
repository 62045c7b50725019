/** Notes that follow each other, or a single one. */
interface NoteRun {
	from: number;
	to: number;
}

/** From this length on a run is written as a range: „1–3“, but „1, 2“. */
const SHORTEST = 3;

/**
 * @param numbers of notes, in any order
 * @returns them in order; three and more in a row as one
 */
export function noteRuns(numbers: readonly number[]): NoteRun[] {
	const runs: NoteRun[] = [];
	for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last?.to === number - 1) last.to = number;
		else runs.push({ from: number, to: number });
	}
	return runs.flatMap(({ from, to }) =>
		to - from + 1 >= SHORTEST
			? { from, to }
			: Array.from({ length: to - from + 1 }, (_, index) => ({
					from: from + index,
					to: from + index,
				})),
	);
}
