import type { Entry } from '#src/model/entry.ts';
import { fieldOf } from '#src/model/field-meta.ts';
import { kindOf } from '#src/model/kinds.ts';
import type { Fact } from '#src/model/facts/facts-in.ts';
import { factsOf, type Resolve } from '#src/model/facts/facts-of.ts';
import { inBox } from '#src/entries/page-parts/fact-box.ts';

/** As many fit on a line of a phone, as long as each is short. */
const IN_SHORT = 2;
const LONGEST_IN_SHORT = 28;

const SEARCH_WORDS = 6;

/** @returns the facts of an entry's box */
export function shownFacts(
	entry: Entry,
	resolve: Resolve,
	contact: Parameters<typeof factsOf>[2],
): Fact[] {
	const { schema } = kindOf(entry.kind);
	return inBox(entry.kind, factsOf(entry, resolve, contact)).map((fact) =>
		fieldOf(schema, fact.field)?.meta?.searchWord ? abridged(fact) : fact,
	);
}

/** Words of a search are many; some show which are meant. */
function abridged(fact: Fact): Fact {
	const { values } = fact;
	if (values.length <= SEARCH_WORDS + 1) return fact;
	const more = { text: `und ${values.length - SEARCH_WORDS} weitere Wörter` };
	return { ...fact, values: [...values.slice(0, SEARCH_WORDS), more] };
}

/** @returns the first short values of the facts that are not large, for the box while it is folded */
export function factsInShort(facts: readonly Fact[], large: readonly string[]): string {
	return facts
		.flatMap(({ field, values: [value] }) => {
			if (large.includes(field) || !value || value.text.length > LONGEST_IN_SHORT) return [];
			return value.unchecked === undefined ? value.text : `${value.text} (ungeprüft)`;
		})
		.slice(0, IN_SHORT)
		.join('\u00a0· ');
}
