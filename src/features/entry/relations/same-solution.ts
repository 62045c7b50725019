import { groupByEach } from '#src/base/group-by-each.ts';
import { solutionsOf, type Entry } from '#src/model/entry.ts';
import { populationOf } from '#src/model/facets.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';

/** Finds what has the same solution as an entry. */
export type FindSameSolution<E extends Entry> = (entry: Entry, resolve: Resolve) => E[];

/**
 * Prepares to find what has the same solution as an entry: nearest in population first, by ratio, so that those within
 * half and double come before all others. Whose population is not known comes last, in the given order.
 *
 * @param candidates entries to choose from; the entry itself is left out
 */
export function sameSolutionAmong<E extends Entry>(candidates: readonly E[]): FindSameSolution<E> {
	const bySolution = groupByEach(candidates, solutionsOf);
	const places = new Map(candidates.map((candidate, place) => [candidate, place]));
	return (entry, resolve) => {
		const same = new Set(solutionsOf(entry).flatMap((id) => bySolution.get(id) ?? []));
		const einwohner = populationOf(entry, resolve);
		const distance = (other: E) => {
			const theirs = populationOf(other, resolve);
			if (einwohner === undefined || theirs === undefined) return Infinity;
			return Math.abs(Math.log(theirs / einwohner));
		};
		return [...same]
			.filter((other) => other.kind !== entry.kind || other.id !== entry.id)
			.map((other) => ({ other, away: distance(other), place: places.get(other) ?? 0 }))
			.sort((a, b) => (a.away === b.away ? a.place - b.place : a.away - b.away))
			.map(({ other }) => other);
	};
}
