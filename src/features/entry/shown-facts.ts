import type { Entry } from '#src/model/entry.ts';
import type { Fact, FactValue } from '#src/model/facts/facts-in.ts';
import { factsOf, type Resolve } from '#src/model/facts/facts-of.ts';
import { inBox } from '#src/entries/page-parts/fact-box.ts';

/** As many fit on a line of a phone, as long as each is short. */
const IN_SHORT = 2;
const LONGEST_IN_SHORT = 28;

/** A number without a unit and a day say nothing without their label. */
const SUM = /€/;
const BARE_NUMBER = /^[\d.,]+$|^(?:\d+\. )?\p{Lu}\p{Ll}+ \d{4}$/u;

/** @returns the facts of an entry's box */
export function shownFacts(
	entry: Entry,
	resolve: Resolve,
	contact: Parameters<typeof factsOf>[2],
): Fact[] {
	return inBox(entry.kind, factsOf(entry, resolve, contact));
}

/**
 * @returns the first short values of the facts that are not large, for the box while it is folded; a status is always among
 *   them, whatever comes before it
 */
export function factsInShort(facts: readonly Fact[], large: readonly string[]): FactValue[] {
	const short = facts.flatMap(({ field, label, values: [value] }) => {
		if (large.includes(field) || !value || value.text.length > LONGEST_IN_SHORT) return [];
		// A sum beside another one, without what it covers, would be compared with it.
		if (SUM.test(value.text)) return [];
		const text = BARE_NUMBER.test(value.text) ? `${label}: ${value.text}` : value.text;
		return { ...value, text };
	});
	const status = short.find((value) => value.status !== undefined);
	const first = short.slice(0, IN_SHORT);
	if (!status || first.includes(status)) return first;
	return [...first.slice(0, IN_SHORT - 1), status];
}
