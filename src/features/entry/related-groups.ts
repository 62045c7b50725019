import { casesVerb } from '../solutions/case-count.ts';
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

/** Entries with the same solution that are named; its page has all. Guides are long enough. */
const MOST = 4;
const MOST_IN_GUIDES = 3;

/** @returns the groups that have entries, the nearest to the article first */
export function relatedGroups(entry: Entry): RelatedGroup[] {
	const isCase = entry.kind === 'praxisbeispiele';
	const most = entry.kind === 'leitfaeden' ? MOST_IN_GUIDES : MOST;
	const cases = casesWithSameSolution(entry).slice(0, most);
	const verb = casesVerb(cases);
	const groups: RelatedGroup[] = [
		{
			// Nobody „has“ what went wrong, and a template does not name its solution.
			title:
				entry.kind === 'rueckschlaege' || entry.kind === 'vorlagen'
					? 'Praxisbeispiele zur selben Lösung'
					: `Wer es ${isCase ? 'sonst ' : ''}${verb}`,
			entries: cases,
			bySolution: true,
		},
		{
			title: entry.kind === 'rueckschlaege' ? 'Andere Rückschläge' : kindOf('rueckschlaege').plural,
			entries: setbacksWithSameSolution(entry).slice(0, most),
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
