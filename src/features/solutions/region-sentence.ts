import { codeOrder } from '#src/base/text/code-order.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import { titleOf, type Entry } from '#src/model/entry.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { isFrom } from '#src/model/from-region.ts';
import { badgeOf } from '#src/site/experience/marks.ts';
import { caseState, MANY, ONE, STATES } from './case-count.ts';

/** More are counted, not named: the page lists them below. */
const MOST_NAMES = 6;

const germanList = new Intl.ListFormat('de-DE');

/**
 * Answers first of all what officers of a district ask: who of us has it?
 *
 * @param cases of one solution, in the order wanted
 * @param region name of the district
 * @returns `Ortenaukreis: Kehl und Lauf (Stand 2020) haben es; Oberwolfach plant es.`; undefined if none has or plans it
 */
export function regionSentence(
	cases: readonly Entry<'praxisbeispiele'>[],
	region: string,
	resolve: Resolve,
): string | undefined {
	const own = cases.filter((each) => isFrom(each, region, resolve));
	const told = new Set<string>();
	const parts = STATES.flatMap((state) => {
		const found = namesOf(
			own.filter((each) => caseState(each) === state),
			resolve,
		);
		// Who has it in one place and plans it in another has it.
		const names = [...found].flatMap(([body, words]) => (told.has(body) ? [] : words));
		for (const body of found.keys()) told.add(body);
		if (names.length === 0) return [];
		return [`${enumerate(names)} ${(names.length === 1 ? ONE : MANY)[state]}`];
	});
	return parts.length > 0 ? `${region}: ${parts.join('; ')}.` : undefined;
}

/** Each body once, with of when its newest case is if that is not verified. */
function namesOf(
	cases: readonly Entry<'praxisbeispiele'>[],
	resolve: Resolve,
): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const each of cases.toSorted(byEvidence)) {
		const { kommune, organisation } = each.data;
		const body = kommune
			? resolve(['kommunen'], kommune)
			: organisation && resolve(['organisationen'], organisation);
		const badge = badgeOf(each);
		if (body && !names.has(titleOf(body)))
			names.set(titleOf(body), badge ? `${titleOf(body)} (${badge})` : titleOf(body));
	}
	return names;
}

/** What is verified comes first, then by the newest evidence; whose date is not known comes last. */
function byEvidence(one: Entry<'praxisbeispiele'>, other: Entry<'praxisbeispiele'>): number {
	const rank = (each: typeof one) => (badgeOf(each) ? (each.data.status_belegt ?? '') : '9999');
	return codeOrder(rank(other), rank(one));
}

function enumerate(names: readonly string[]): string {
	const rest = names.length - MOST_NAMES;
	// Counting a single one takes as much room as naming it.
	return germanList.format(
		rest > 1 ? [...names.slice(0, MOST_NAMES), `${formatNumber(rest)} weitere`] : names,
	);
}
