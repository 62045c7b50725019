/** Words of the portal with the number of pages that use them. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Neighbours on a German keyboard: hitting one for the other is the likeliest slip. */
const ROWS = ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'];
/** Letters that sound alike at the end of a syllable or everywhere. */
const ALIKE = new Set([
	'dt',
	'td',
	'bp',
	'pb',
	'gk',
	'kg',
	'fv',
	'vf',
	'vw',
	'wv',
	'iy',
	'yi',
	'sß',
]);

const FULL = 1;
const LIKELY = 0.6;

/**
 * Finds the words of the portal a misspelt word was probably meant to be: one slip from five
 * letters on, two from nine. Slips are wrong, missing, doubled and swapped letters
 * (Damerau-Levenshtein, optimal string alignment); neighbouring keys and sound-alikes cost less,
 * which decides between words equally far away.
 *
 * @param word lower case
 * @returns the nearest words, best first, the more frequent one on a tie
 */
export function nearestWords(word: string, vocabulary: Vocabulary, most = 3): string[] {
	const slips = word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0;
	if (slips === 0) return [];
	const found: { known: string; cost: number; pages: number }[] = [];
	for (const [known, pages] of vocabulary) {
		if (Math.abs(known.length - word.length) > slips) continue;
		const cost = editCost(word, known, slips);
		if (cost <= slips) found.push({ known, cost, pages });
	}
	return found
		.sort((a, b) => a.cost - b.cost || b.pages - a.pages || a.known.localeCompare(b.known))
		.slice(0, most)
		.map(({ known }) => known);
}

function editCost(a: string, b: string, limit: number): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const [x, y] = [a.charAt(row - 1), b.charAt(column - 1)];
			let cost = Math.min(
				(last[column] ?? Infinity) + gapCost(a, row - 1),
				(current[column - 1] ?? Infinity) + gapCost(b, column - 1),
				(last[column - 1] ?? Infinity) + (x === y ? 0 : swapCost(x, y)),
			);
			const swapped =
				row > 1 && column > 1 && x === b.charAt(column - 2) && y === a.charAt(row - 2) && x !== y;
			if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? Infinity) + LIKELY);
			current.push(cost);
		}
		if (Math.min(...current) > limit) return Infinity;
		[beforeLast, last] = [last, current];
	}
	return last[b.length] ?? Infinity;
}

/** A letter too many or too few costs less beside its twin: `Formular`, `Formmular`. */
function gapCost(word: string, at: number): number {
	const letter = word.charAt(at);
	return letter === word.charAt(at - 1) || letter === word.charAt(at + 1) ? LIKELY : FULL;
}

function swapCost(x: string, y: string): number {
	return ALIKE.has(x + y) || areNeighbours(x, y) ? LIKELY : FULL;
}

function areNeighbours(x: string, y: string): boolean {
	return ROWS.some((row) => {
		const [i, j] = [row.indexOf(x), row.indexOf(y)];
		return i >= 0 && j >= 0 && Math.abs(i - j) === 1;
	});
}
