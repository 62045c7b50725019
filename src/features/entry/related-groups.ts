import { kindOf } from '#src/model/kinds.ts';
import type { Entry } from '#src/model/entry.ts';
import {
	casesWithSameSolution,
	relatedCases,
	relatedPapers,
	relatedRules,
	setbacksWithSameSolution,
} from './relations/related-entries.ts';
import type { Related } from './relations/related.ts';

/** What the end of an article leads to. */
interface RelatedGroup {
	title: string;
	entries: readonly Entry[];
	/** The entries share a solution with the article: the list of all is the solution's page. */
	bySolution?: true;
}

/** Entries with the same solution that are named; its page has all. */
const MOST = 5;

/** @returns the groups that have entries, the nearest to the article first */
export function relatedGroups(entry: Entry): RelatedGroup[] {
	const isCase = entry.kind === 'praxisbeispiele';
	const groups: RelatedGroup[] = [
		{
			title: isCase ? 'Das haben auch' : 'Wer es hat',
			entries: casesWithSameSolution(entry).slice(0, MOST),
			bySolution: true,
		},
		{
			title: entry.kind === 'rueckschlaege' ? 'Andere Rückschläge' : kindOf('rueckschlaege').plural,
			entries: setbacksWithSameSolution(entry).slice(0, MOST),
			bySolution: true,
		},
		nearby(kindOf('praxisbeispiele').plural, relatedCases(entry)),
		nearby('Regeln', relatedRules(entry)),
		nearby(kindOf('positionen').plural, relatedPapers(entry)),
	];
	return groups.filter(({ entries }) => entries.length > 0);
}

/** What shares nothing but a topic must not be called „dazu“. */
function nearby(kind: string, { entries, tied }: Related<Entry>): RelatedGroup {
	return { title: `${kind} ${tied ? 'dazu' : 'aus demselben Thema'}`, entries };
}
