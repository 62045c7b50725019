/** Ids that texts share with the page around them; small, for the form's preview takes it into the browser. */

/** @returns the id of a source, counted from 1 */
export const sourceId = (number: number): string => `quelle-${number}`;

const WITH_PREFIX = /^(?:quelle-\d|(?:begriff|abschnitt|thema|user-content)-)/;

/**
 * @param once ids that pages use without a prefix
 * @returns a function that tells ids that pages with texts use themselves, outside the text
 */
export function usedIds(once: Iterable<string>): (id: string) => boolean {
	const known = new Set(once);
	return (id) => known.has(id) || WITH_PREFIX.test(id);
}
