import { solutionsOf, type Entry } from '#src/model/entry.ts';
import { populationOf } from '#src/model/facets.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';

/**
 * Finds what has the same solution as an entry: nearest in population first, by ratio, so that those within half and
 * double come before all others. Whose population is not known comes last, in the given order.
 *
 * @param candidates entries to choose from; the entry itself is left out
 */
export function withSameSolution<E extends Entry>(
	entry: Entry,
	candidates: readonly E[],
	resolve: Resolve,
): E[] {
	const own = new Set(solutionsOf(entry));
	const einwohner = populationOf(entry, resolve);
	const distance = (other: E) => {
		const theirs = populationOf(other, resolve);
		if (einwohner === undefined || theirs === undefined) return Infinity;
		return Math.abs(Math.log(theirs / einwohner));
	};
	return candidates
		.filter((other) => other.kind !== entry.kind || other.id !== entry.id)
		.filter((other) => solutionsOf(other).some((id) => own.has(id)))
		.map((other) => ({ other, away: distance(other) }))
		.sort((a, b) => (a.away === b.away ? 0 : a.away - b.away))
		.map(({ other }) => other);
}
