import { formatNumber } from '#src/base/text/numbers.ts';
import { countByKind, countOf } from '#src/model/counts.ts';
import { ofKind, type Entry } from '#src/model/entry.ts';

/** How far a case is with what it is about: a pilot has it, too. */
type CaseState = 'having' | 'planned' | 'ended';

/** @returns how far a case is */
export function caseState({ data: { status } }: Entry<'praxisbeispiele'>): CaseState {
	if (status === 'idee') return 'planned';
	return status === 'beendet' ? 'ended' : 'having';
}

/** What the body of one case does. */
export const ONE: Readonly<Record<CaseState, string>> = {
	having: 'hat es',
	planned: 'plant es',
	ended: 'hat es nicht mehr',
};
/** What several do. */
export const MANY: Readonly<Record<CaseState, string>> = {
	having: 'haben es',
	planned: 'planen es',
	ended: 'haben es nicht mehr',
};
/** From having it to having it no longer. */
export const STATES = Object.keys(ONE) as CaseState[];

/**
 * Says how many cases a solution has and how many of them have it: the same words wherever cases of a solution are
 * counted.
 *
 * @returns `11 Praxisbeispiele: 5 haben es, 6 planen es`; if all have it, only how many they are
 */
export function caseCountWords(cases: readonly Entry<'praxisbeispiele'>[]): string {
	const counts = STATES.map((state) => ({
		state,
		count: cases.filter((each) => caseState(each) === state).length,
	})).filter(({ count }) => count > 0);
	const all = countOf('praxisbeispiele', cases.length);
	if (counts.every(({ state }) => state === 'having')) return all;
	const [first] = counts;
	if (first && counts.length === 1)
		return `${all}: ${cases.length === 1 ? ONE[first.state] : `alle ${MANY[first.state]}`}`;
	const parts = counts.map(
		({ state, count }) => `${formatNumber(count)} ${(count === 1 ? ONE : MANY)[state]}`,
	);
	return `${all}: ${parts.join(', ')}`;
}

/** @returns what the portal has about a solution, kind by kind, the cases as {@link caseCountWords} says them */
export function solutionCountWords(about: readonly Entry[]): string[] {
	const cases = ofKind(about, 'praxisbeispiele');
	const others = about.filter(({ kind }) => kind !== 'praxisbeispiele');
	return [...(cases.length > 0 ? [caseCountWords(cases)] : []), ...countByKind(others)];
}

/** @returns the same in one line of a dossier: `3 Praxisbeispiele; 1 Leitfaden`, `noch nichts` */
export function solutionCountLine(about: readonly Entry[]): string {
	return solutionCountWords(about).join('; ') || 'noch nichts';
}

/** @returns the verb of a heading that is true for all cases below it: „Wer es …“, „Was Offenburg …“ */
export function casesVerb(
	cases: readonly Entry<'praxisbeispiele'>[],
): 'hat' | 'plant' | 'hat oder plant' {
	const planned = cases.filter((each) => caseState(each) === 'planned').length;
	if (planned === 0) return 'hat';
	return planned === cases.length ? 'plant' : 'hat oder plant';
}
