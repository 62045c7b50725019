import { formatNumber } from '#src/base/text/numbers.ts';
import { countByKind, countOf } from '#src/model/counts.ts';
import { ofKind, type Entry } from '#src/model/entry.ts';
import { fieldOf } from '#src/model/field-meta.ts';
import { kinds } from '#src/model/kinds.ts';

type Case = Entry<'praxisbeispiele'>;

/** How far a case is with what it is about; of a plan that is not documented as of today nobody knows what became of it. */
type CaseState = 'having' | 'testing' | 'planned' | 'undecided' | 'ended';

/** @returns how far a case is; a plan whose sign has a badge is one that somebody had, whatever became of it */
export function caseState({ data }: Case): CaseState {
	switch (data.status) {
		case 'betrieb':
			return 'having';
		case 'pilot':
			return 'testing';
		case 'beendet':
			return 'ended';
		case 'idee':
			return data.status_ungeprueft ? 'undecided' : 'planned';
	}
}

/** What the body of one case does. */
export const ONE: Readonly<Record<CaseState, string>> = {
	having: 'hat es',
	testing: 'erprobt es',
	planned: 'plant es',
	undecided: 'plante es',
	ended: 'hat es aufgegeben',
};
/** What several do. */
export const MANY: Readonly<Record<CaseState, string>> = {
	having: 'haben es',
	testing: 'erproben es',
	planned: 'planen es',
	undecided: 'planten es',
	ended: 'haben es aufgegeben',
};
/** From having it to having it no longer. */
export const STATES = Object.keys(ONE) as CaseState[];

/** The values of the status in the order of {@link STATES}. */
const VALUES = ['betrieb', 'pilot', 'idee', 'beendet'] as const satisfies Case['data']['status'][];

/** The words of the signs, behind a number. */
function countedAs(value: string): string {
	const meta = fieldOf(kinds.praxisbeispiele.schema, 'status')?.meta;
	const label = meta?.labels?.[value] ?? value;
	return meta?.counted?.[value] ?? label.charAt(0).toLowerCase() + label.slice(1);
}

/**
 * Says how many cases a solution has and how far they are, in the words of the signs: the same wherever cases of a
 * solution are counted.
 *
 * @returns `11 Praxisbeispiele: 3 in Betrieb, 2 als Pilot, 6 geplant`; if all are equally far, `7 Praxisbeispiele in Betrieb`
 */
export function caseCountWords(cases: readonly Case[]): string {
	const counts = VALUES.map((value) => ({
		words: countedAs(value),
		count: cases.filter(({ data }) => data.status === value).length,
	})).filter(({ count }) => count > 0);
	const all = countOf('praxisbeispiele', cases.length);
	const [first] = counts;
	if (first && counts.length === 1) return `${all} ${first.words}`;
	return `${all}: ${counts.map(({ words, count }) => `${formatNumber(count)} ${words}`).join(', ')}`;
}

/** @returns what the portal has about a solution, kind by kind, the cases as {@link caseCountWords} says them */
export function solutionCountWords(about: readonly Entry[]): string[] {
	const cases = ofKind(about, 'praxisbeispiele');
	const others = about.filter(({ kind }) => kind !== 'praxisbeispiele');
	return [...(cases.length > 0 ? [caseCountWords(cases)] : []), ...countByKind(others)];
}

/** @returns the same in one line of a dossier: `3 Praxisbeispiele in Betrieb; 1 Leitfaden`, `noch nichts` */
export function solutionCountLine(about: readonly Entry[]): string {
	return solutionCountWords(about).join('; ') || 'noch nichts';
}

const either = new Intl.ListFormat('de-DE', { type: 'disjunction' });

/**
 * @returns the verbs of a heading that is true for all cases below it, but those that have ended beside others: „Wer es
 *   hat, erprobt oder plant“, „Was Offenburg hat“
 */
export function casesVerb(cases: readonly Case[]): string {
	const states = new Set(cases.map(caseState));
	const verbs = [
		...(states.has('having') ? ['hat'] : []),
		...(states.has('testing') ? ['erprobt'] : []),
		...(states.has('planned') ? ['plant'] : []),
		...(states.has('undecided') && !states.has('planned') ? ['plante'] : []),
	];
	if (verbs.length > 0) return either.format(verbs);
	return states.has('ended') ? 'aufgegeben hat' : 'hat';
}
