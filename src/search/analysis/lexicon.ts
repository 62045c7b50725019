/** Count of a form nobody attested: a word with a linking element it could have. */
export const DERIVED = -1;

/** What the splitter knows of words; all keys in lower case. */
export interface Lexicon {
	/**
	 * Forms that may stand before another part, with their linking element: `bau`, `genehmigungs`,
	 * `kinder`. The value is how often the form was seen, 0 for forms known from a list only,
	 * `DERIVED` for forms that were made by rule.
	 */
	modifiers: ReadonlyMap<string, number>;
	/** Forms that may stand last, inflected ones included: `behörde`, `behörden`. */
	heads: ReadonlyMap<string, number>;
	/** Base forms, to name a part without its linking element: `genehmigung`, `hund`. */
	bases: ReadonlySet<string>;
	/** Whole words seen in running text or listed, simple or compound, to tell where they break. */
	words: ReadonlyMap<string, number>;
}

/**
 * Adds the modifiers a language learner would make: every listed word as it is, with the linking
 * -s- its ending asks for (`Digitalisierungs|…`), or the -n- of words in -e (`Folgen|…`).
 *
 * @param nouns lower case, base forms
 */
export function withDerivedModifiers(lexicon: Lexicon, nouns: Iterable<string>): Lexicon {
	const modifiers = new Map(lexicon.modifiers);
	const add = (form: string) => {
		if (!modifiers.has(form)) modifiers.set(form, DERIVED);
	};
	for (const noun of nouns) {
		if (noun.length < 4) continue;
		if (TAKES_S.test(noun)) add(`${noun}s`);
		else add(noun);
		if (noun.endsWith('e')) add(`${noun}n`);
		else if (!/[szxß]$/.test(noun)) add(`${noun}s`);
	}
	return { ...lexicon, modifiers };
}

const TAKES_S = /(ung|heit|keit|schaft|ion|tät|ling|tum)$/;

/** Adds up several lexicons; counts of the same form are summed. */
export function mergeLexicons(lexicons: readonly Lexicon[]): Lexicon {
	const merge = (pick: (lexicon: Lexicon) => ReadonlyMap<string, number>) => {
		const sum = new Map<string, number>();
		for (const lexicon of lexicons) {
			for (const [form, count] of pick(lexicon)) {
				const before = sum.get(form);
				// Any attestation outweighs a rule.
				sum.set(form, before === undefined ? count : Math.max(before, 0) + Math.max(count, 0));
			}
		}
		return sum;
	};
	return {
		modifiers: merge((lexicon) => lexicon.modifiers),
		heads: merge((lexicon) => lexicon.heads),
		bases: new Set(lexicons.flatMap((lexicon) => [...lexicon.bases])),
		words: merge((lexicon) => lexicon.words),
	};
}
