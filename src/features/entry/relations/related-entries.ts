import { once } from '#src/base/once.ts';
import type { Entry } from '#src/model/entry.ts';
import { entriesListedOn } from '#src/site/network.ts';
import { entriesOf, findEntry, queryOf } from '#src/site/published.ts';
import { relatedAmong, type FindRelated } from './related.ts';
import { sameSolutionAmong } from './same-solution.ts';

const cases = once(() => relatedAmong(entriesOf('praxisbeispiele')));
const rules = once(() =>
	relatedAmong<Entry>([...entriesOf('leitfaeden'), ...entriesOf('standards')]),
);
const solvedCases = once(() => sameSolutionAmong(entriesOf('praxisbeispiele')));
const solvedSetbacks = once(() => sameSolutionAmong(entriesOf('rueckschlaege')));
const papers = once(() => relatedAmong(entriesOf('positionen')));

/** Cases with the same solution, those of like size first. */
export const casesWithSameSolution = queryOf('casesWithSameSolution', (entry) =>
	solvedCases()(entry, findEntry),
);

/** Setbacks with the same solution, those of like size first. */
export const setbacksWithSameSolution = queryOf('setbacksWithSameSolution', (entry) =>
	solvedSetbacks()(entry, findEntry),
);

/** Up to four cases near to an entry by topic, without those that are named for their solution. */
export const relatedCases = queryOf('relatedCases', (entry) =>
	others(cases(), entry, casesWithSameSolution(entry)),
);

/** Up to four guides and standards near to an entry. */
export const relatedRules = queryOf('relatedRules', (entry) => others(rules(), entry, []));

/** Up to three papers of associations near to an entry. */
export const relatedPapers = queryOf('relatedPapers', (entry) => papers()(entry, 3));

/** The page of a solution lists its own entries itself. */
function others<E extends Entry>(find: FindRelated<E>, entry: Entry, named: readonly E[]): E[] {
	const listed = new Set<Entry>([...named, ...entriesListedOn(entry)]);
	return find(entry, 4 + listed.size)
		.filter((each) => !listed.has(each))
		.slice(0, 4);
}
