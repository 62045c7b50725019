import { formatNumber } from '#src/base/text/numbers.ts';
import { titleOf, type Entry } from '#src/model/entry.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { isUnchecked } from '#src/site/experience/marks.ts';
import { caseState, MANY, ONE, STATES } from './case-count.ts';
import { isFrom } from './who-has-it.ts';

/** More are counted, not named: the page lists them below. */
const MOST_NAMES = 4;

const germanList = new Intl.ListFormat('de-DE');

/**
 * Answers first of all what officers of a district ask: who of us has it?
 *
 * @param cases of one solution, in the order wanted
 * @param region name of the district
 * @returns `Ortenaukreis: Kehl und Lauf haben es (ungeprüft); Oberwolfach plant es.`
 */
export function regionSentence(
	cases: readonly Entry<'praxisbeispiele'>[],
	region: string,
	resolve: Resolve,
): string {
	const own = cases.filter((each) => isFrom(each, region, resolve));
	const parts = STATES.flatMap((state) =>
		[false, true].flatMap((unchecked) => {
			const names = namesOf(
				own.filter((each) => caseState(each) === state && isUnchecked(each) === unchecked),
				resolve,
			);
			if (names.length === 0) return [];
			const verb = (names.length === 1 ? ONE : MANY)[state];
			return [`${enumerate(names)} ${verb}${unchecked ? ' (ungeprüft)' : ''}`];
		}),
	);
	return `${region}: ${parts.join('; ') || 'noch kein Praxisbeispiel'}.`;
}

function namesOf(cases: readonly Entry<'praxisbeispiele'>[], resolve: Resolve): string[] {
	const names = cases.flatMap(({ data: { kommune, organisation } }) => {
		const body = kommune
			? resolve(['kommunen'], kommune)
			: organisation && resolve(['organisationen'], organisation);
		return body ? [titleOf(body)] : [];
	});
	return [...new Set(names)];
}

function enumerate(names: readonly string[]): string {
	const rest = names.length - MOST_NAMES;
	// Counting a single one takes as much room as naming it.
	return germanList.format(
		rest > 1 ? [...names.slice(0, MOST_NAMES), `${formatNumber(rest)} weitere`] : names,
	);
}
