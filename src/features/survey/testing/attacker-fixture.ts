/** A published row: the sum of some groups, by category. */
interface Row {
	groups: readonly string[];
	counts: readonly number[];
}

/**
 * Computes what a reader can compute from published rows alone: the attack that the portal's rule
 * must withstand. Elimination solves every union of groups whose indicator is a linear combination
 * of the rows, without knowledge of how the rows were chosen.
 */
export function knowable(
	groups: readonly string[],
	rows: readonly Row[],
	categories: number,
): Row[] {
	const matrix = rows.map((row) => ({
		left: groups.map((group) => (row.groups.includes(group) ? 1 : 0)),
		right: Array.from({ length: categories }, (_, category) => row.counts[category] ?? 0),
	}));
	const reduced = eliminate(matrix, groups.length);
	return unions(groups).flatMap((union) => {
		let rest: number[] = groups.map((group) => (union.includes(group) ? 1 : 0));
		let counts = Array<number>(categories).fill(0);
		for (const { pivot, left, right } of reduced) {
			const factor = rest[pivot] ?? 0;
			rest = rest.map((value, at) => value - factor * (left[at] ?? 0));
			counts = counts.map((value, at) => value + factor * (right[at] ?? 0));
		}
		return rest.every((value) => Math.abs(value) < 1e-9)
			? [{ groups: union, counts: counts.map(Math.round) }]
			: [];
	});
}

function eliminate(rows: { left: number[]; right: number[] }[], columns: number) {
	const done: { pivot: number; left: number[]; right: number[] }[] = [];
	let open = rows;
	for (let pivot = 0; pivot < columns; pivot++) {
		const at = open.findIndex(({ left }) => Math.abs(left[pivot] ?? 0) > 1e-9);
		const found = open[at];
		if (!found) continue;
		const by = found.left[pivot] ?? 1;
		const row = {
			left: found.left.map((value) => value / by),
			right: found.right.map((value) => value / by),
		};
		const without = (other: { left: number[]; right: number[] }) => {
			const factor = other.left[pivot] ?? 0;
			return {
				left: other.left.map((value, index) => value - factor * (row.left[index] ?? 0)),
				right: other.right.map((value, index) => value - factor * (row.right[index] ?? 0)),
			};
		};
		open = open.filter((_, index) => index !== at).map(without);
		for (const [index, each] of done.entries()) done[index] = { ...each, ...without(each) };
		done.push({ pivot, ...row });
	}
	return done;
}

function unions(groups: readonly string[]): string[][] {
	return groups
		.reduce<string[][]>((sets, group) => [...sets, ...sets.map((set) => [...set, group])], [[]])
		.filter((set) => set.length > 0);
}
