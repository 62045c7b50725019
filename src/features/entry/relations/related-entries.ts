import { once } from '#src/base/once.ts';
import type { Entry } from '#src/model/entry.ts';
import { entriesListedOn } from '#src/site/network.ts';
import { entriesNamedBy } from '#src/site/backlinks.ts';
import { entriesOf, findEntry, queryOf } from '#src/site/published.ts';
import { relatedAmong, type FindRelated, type Related } from './related.ts';
import { sameSolutionAmong } from './same-solution.ts';
import { tiesAmong } from './ties.ts';

const tiesOf = once(() => tiesAmong({ glossary: entriesOf('glossar'), namedBy: entriesNamedBy }));
const cases = once(() => relatedAmong(entriesOf('praxisbeispiele'), tiesOf()));
const rules = once(() =>
	relatedAmong<Entry>([...entriesOf('leitfaeden'), ...entriesOf('standards')], tiesOf()),
);
const solvedCases = once(() => sameSolutionAmong(entriesOf('praxisbeispiele')));
const solvedSetbacks = once(() => sameSolutionAmong(entriesOf('rueckschlaege')));
const papers = once(() => relatedAmong(entriesOf('positionen'), tiesOf()));

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
function others<E extends Entry>(
	find: FindRelated<E>,
	entry: Entry,
	named: readonly E[],
): Related<E> {
	return find(entry, 4, new Set<Entry>([...named, ...entriesListedOn(entry)]));
}
