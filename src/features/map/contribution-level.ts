/** How much a municipality has contributed, as the map shows it; from nothing to much. */
export const LEVELS = [
	{ level: 0, from: 0, words: 'noch kein Beitrag' },
	{ level: 1, from: 1, words: '1 Beitrag' },
	{ level: 2, from: 2, words: '2 bis 4 Beiträge' },
	{ level: 3, from: 5, words: '5 Beiträge und mehr' },
] as const;

/** @returns the level of a number of contributions */
export function contributionLevel(count: number): number {
	return LEVELS.findLast(({ from }) => count >= from)?.level ?? 0;
}
