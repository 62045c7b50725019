/** No result rests on fewer answers, and none can be computed for fewer by comparing tables. */
export const MIN_ANSWERS = 5;

/** In a group shown, at least so many answers differ from the most frequent one. */
const MIN_DEVIATING = 2;

/** @returns the answers a group gave, all categories together. */
export function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}

/** @returns true for a group of at least {@link MIN_ANSWERS}. */
export function isLarge(counts: readonly number[]): boolean {
	return sum(counts) >= MIN_ANSWERS;
}

/**
 * Whether the exact counts of a group may be seen: it is large enough, and the answers are not so
 * alike that they tell what each member answered. With all but one alike, that one would know the
 * answer of everybody else.
 *
 * @param counts answers by category; every member of the group is in exactly one
 */
export function isSafe(counts: readonly number[]): boolean {
	return isLarge(counts) && sum(counts) - Math.max(...counts) >= MIN_DEVIATING;
}

/**
 * Whether all but fewer than {@link MIN_ANSWERS} gave the same answer. Then a total is told in
 * bands, whatever the exact number is, so that the band itself tells nothing.
 */
export function isDominated(counts: readonly number[]): boolean {
	return sum(counts) - Math.max(...counts) < MIN_ANSWERS;
}
