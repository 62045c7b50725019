import { isDominated, isSafe, MIN_ANSWERS, sum } from './disclosure.ts';

/** Answers to one question: id of the municipality → index of the category. */
export type Answers = ReadonlyMap<string, number>;

/** The parts of a table that may be shown. */
export interface TablePlan {
	/**
	 * `exact`: the total with its counts; `banded`: the total in bands; `unchanged`: nothing but that
	 * fewer than five answers differ from an earlier round; `hidden`: nothing at all.
	 */
	total: 'exact' | 'banded' | 'unchanged' | 'hidden';
	/** Groups without a row of their own. Their sum follows from the total and is safe, too. */
	hidden: ReadonlySet<string>;
}

/** A table of an earlier round with the same categories, and its plan. */
export interface EarlierTable {
	answers: Answers;
	plan: TablePlan;
}

/** A table to plan: the answers to one question, and their groups. */
export interface TableInput {
	answers: Answers;
	/** Number of categories. */
	categories: number;
	/** Every group, in order. */
	groups: readonly string[];
	/** The group a municipality belongs to. */
	groupOf: (municipality: string) => string;
	earlier?: readonly EarlierTable[];
	/** Groups that must stay hidden, whatever their counts. */
	hidden?: ReadonlySet<string>;
	/** Decides between sets that hide equally many groups; readers must not be able to guess it. */
	seed: number;
	/** True if counts of a group may be shown; by default {@link isSafe}. */
	safe?: (counts: readonly number[]) => boolean;
}

/**
 * Decides which rows of a table (groups and total, by category) may be shown so that no group of
 * fewer than {@link MIN_ANSWERS} answers and no group of (almost) equal answers can be computed,
 * neither from the table nor from its difference to tables of earlier rounds.
 *
 * Primary and secondary cell suppression after Hundepool et al., Statistical Disclosure Control
 * (Wiley 2012), chapters 4 and 5. There are few groups, so every set of them is tried: one of the
 * smallest sets that make the table safe is hidden. It is drawn by lot, because a fixed choice
 * would disclose which group was unsafe.
 */
export function planTable(input: TableInput): TablePlan {
	const { answers, groups, hidden: demanded = new Set(), seed, safe = isSafe } = input;
	const none = new Set(groups);
	const total = countsOf(input, new Set(groups));
	if (sum(total) < MIN_ANSWERS) return { total: 'hidden', hidden: none };
	const plain = safe !== isSafe;
	if (!plain && isDominated(total)) {
		// With fewer than ten answers the bands would be meaningless or overlap.
		if (sum(total) >= 2 * MIN_ANSWERS) return { total: 'banded', hidden: none };
		if (!safe(total)) return { total: 'hidden', hidden: none };
	}
	const earlier = (input.earlier ?? []).filter(({ plan }) => plan.total === 'exact');
	const whole = new Set(groups);
	if (earlier.some((round) => tellsNewcomers(answers, round.answers, () => true))) {
		return { total: 'unchanged', hidden: none };
	}
	const candidates = subsets(groups)
		.filter((set) => [...demanded].every((group) => set.has(group)))
		.sort((a, b) => a.size - b.size || lot(a, seed) - lot(b, seed));
	const found = candidates.find((hidden) => {
		const block = countsOf(input, hidden);
		return (
			groups.every((group) => hidden.has(group) || safe(countsOf(input, new Set([group])))) &&
			(sum(block) === 0 || safe(block)) &&
			earlier.every((round) => isSafeBeside(input, hidden, round))
		);
	});
	return { total: 'exact', hidden: found ?? whole };
}

/** True if no union of groups that both rounds disclose reveals who joined or left in between. */
function isSafeBeside(
	input: TableInput,
	hidden: ReadonlySet<string>,
	round: EarlierTable,
): boolean {
	const now = inhabited(input, hidden);
	const before = inhabited({ ...input, answers: round.answers }, round.plan.hidden);
	return subsets(input.groups)
		.filter((union) => isTold(union, now) && isTold(union, before))
		.every(
			(union) =>
				!tellsNewcomers(input.answers, round.answers, (municipality) =>
					union.has(input.groupOf(municipality)),
				),
		);
}

/** Only hidden groups with answers need protection; that a group is empty is not secret. */
function inhabited(input: TableInput, hidden: ReadonlySet<string>): string[] {
	return [...hidden].filter((group) => sum(countsOf(input, new Set([group]))) > 0);
}

/** True if a union can be computed: it contains all hidden groups or none. */
function isTold(union: ReadonlySet<string>, hidden: readonly string[]): boolean {
	const inside = hidden.filter((group) => union.has(group)).length;
	return inside === 0 || inside === hidden.length;
}

/**
 * True if the difference of two rounds would disclose answers of municipalities that took part in
 * only one of them: there are some, and too few others changed their answer to hide them.
 */
function tellsNewcomers(now: Answers, before: Answers, member: (id: string) => boolean): boolean {
	const all = [...new Set([...now.keys(), ...before.keys()])].filter(member);
	const differing = all.filter((id) => now.get(id) !== before.get(id)).length;
	const once = all.filter((id) => !now.has(id) || !before.has(id)).length;
	return once > 0 && differing < MIN_ANSWERS;
}

/** @returns the number of answers per category in the given groups, by default in all. */
export function countsOf(
	{ answers, categories, groupOf }: Pick<TableInput, 'answers' | 'categories' | 'groupOf'>,
	groups?: ReadonlySet<string>,
): number[] {
	const counts = Array<number>(categories).fill(0);
	for (const [municipality, category] of answers) {
		if (groups && !groups.has(groupOf(municipality))) continue;
		counts[category] = (counts[category] ?? 0) + 1;
	}
	return counts;
}

function subsets(groups: readonly string[]): Set<string>[] {
	return groups.reduce<Set<string>[]>(
		(sets, group) => [...sets, ...sets.map((set) => new Set(set).add(group))],
		[new Set()],
	);
}

/** A number that depends on the set and the seed (FNV-1a). */
function lot(set: ReadonlySet<string>, seed: number): number {
	return hash([...set].join(' '), seed);
}

/** @returns a number for a text, the same for the same text and start (FNV-1a, 32 bits). */
export function hash(text: string, start = 0x811c9dc5): number {
	let value = start;
	for (let at = 0; at < text.length; at++) {
		value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
	}
	return value;
}
