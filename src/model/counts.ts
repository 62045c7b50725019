import type { Entry } from './entry.ts';
import { kindIds, kindOf } from './kinds.ts';
import { formatNumber } from '#src/base/text/numbers.ts';

/**
 * @returns the number of entries of each kind that has any, in the order of the registry:
 * `3 Praxisbeispiele`, `1 Leitfaden`.
 */
export function countByKind(entries: readonly Entry[]): string[] {
	return kindIds.flatMap((id) => {
		const count = entries.filter((entry) => entry.kind === id).length;
		return count > 0 ? [countOf(id, count)] : [];
	});
}

/** @returns a number with the kind's singular or plural: `2 Begriffe`. */
export function countOf(id: Entry['kind'], count: number): string {
	return `${formatNumber(count)} ${wordAfter(id, count)}`;
}

/** @returns the kind's singular or plural, as it stands after a number: `Begriffe`. */
export function wordAfter(id: Entry['kind'], count: number): string {
	const { singular, plural, counted } = kindOf(id);
	return count === 1 ? singular : (counted ?? plural);
}

/** @returns every word that {@link wordAfter} may give, the first one of several: what stays on a line with its number */
export function countedWords(): string[] {
	const words = kindIds.flatMap((id) => [wordAfter(id, 1), wordAfter(id, 2), kindOf(id).plural]);
	return [...new Set(words.map((word) => word.split(' ')[0] ?? word))];
}
