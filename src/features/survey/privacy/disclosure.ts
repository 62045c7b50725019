/** No result is based on fewer answers, or can be computed for fewer by comparing tables. */
export const MIN_ANSWERS = 5;

/** Smallest number of answers in a shown group that differ from the most frequent one. */
const MIN_DEVIATING = 2;

/** @returns the number of answers of a group, all categories together. */
export function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0);
}

/** @returns true for a group of at least {@link MIN_ANSWERS}. */
export function isLarge(counts: readonly number[]): boolean {
	return sum(counts) >= MIN_ANSWERS;
}

/**
 * True if the exact counts of a group may be shown: the group is large enough, and its answers are
 * not so alike that they disclose each member's answer. With all answers but one alike, the member
 * with the different answer would know all others.
 *
 * @param counts answers by category; every member of the group is in exactly one
 */
export function isSafe(counts: readonly number[]): boolean {
	return isLarge(counts) && sum(counts) - Math.max(...counts) >= MIN_DEVIATING;
}

/**
 * True if fewer than {@link MIN_ANSWERS} answers differ from the most frequent one. The total is
 * then shown in bands, whatever the exact number is, so that the band itself discloses nothing.
 */
export function isDominated(counts: readonly number[]): boolean {
	return sum(counts) - Math.max(...counts) < MIN_ANSWERS;
}
