import { formatNumber } from '#src/base/text/numbers.ts';
import type { Entry } from '#src/model/entry.ts';
import { tallyOfAll } from '#src/model/tally.ts';
import { caseCountWords } from '../solutions/case-count.ts';

/**
 * Says how far cases are, every state that occurs, and of how many of them nothing proves that it is still so.
 *
 * @param cases at least one
 * @returns German sentences
 */
export function caseWords(cases: readonly Entry<'praxisbeispiele'>[]): string {
	const dated = cases.filter(({ data }) => data.status_ungeprueft).length;
	const counted = `${caseCountWords(cases)}.`;
	if (dated === 0) return counted;
	if (cases.length === 1) return `${counted} Ob es noch so ist, ist nicht belegt.`;
	const all = cases.length === 2 ? 'beiden' : 'allen';
	const some = `${dated === 1 ? 'einem' : formatNumber(dated)} davon`;
	return `${counted} Bei ${dated === cases.length ? all : some} ist nicht belegt, ob es noch so ist.`;
}

/**
 * Says what became of demands: every state that occurs, in the words and the order of their signs.
 *
 * @param positions at least one
 * @returns a German sentence
 */
export function demandWords(positions: readonly Entry<'positionen'>[]): string {
	const count = positions.flatMap(({ data }) => data.forderungen).length;
	const states = tallyOfAll('positionen', positions).map(({ label }) => label);
	if (count === 1) return `1 Forderung: ${states.join('').replace(/^1 /, '')}.`;
	return `${formatNumber(count)} Forderungen: ${states.join(', ')}.`;
}

/** @returns what a dossier's overview says of the states of what it gathers */
export function stateSentences({
	praxisbeispiele,
	positionen,
}: {
	praxisbeispiele: { all: readonly Entry<'praxisbeispiele'>[] };
	positionen: { all: readonly Entry<'positionen'>[] };
}): string[] {
	return [
		...(praxisbeispiele.all.length > 0 ? [caseWords(praxisbeispiele.all)] : []),
		...(positionen.all.length > 0 ? [demandWords(positionen.all)] : []),
	];
}
