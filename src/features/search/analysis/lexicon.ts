/** Count of a form nobody attested: a word with a linking element it could have. */
export const DERIVED = -1;

/** Tells how often a form was seen; a `Map` is one. */
interface Counted {
	has(form: string): boolean;
	get(form: string): number | undefined;
}

/** Tells whether a form is known; a `Set` is one. */
interface Known {
	has(form: string): boolean;
}

/** What the splitter knows of words; all forms in lower case. */
export interface Lexicon {
	/**
	 * Forms that may stand before another part, with their linking element: `bau`, `genehmigungs`,
	 * `kinder`. The value is how often the form was seen, 0 for forms known from a list only,
	 * `DERIVED` for forms that were made by rule.
	 */
	modifiers: ReadonlyMap<string, number>;
	/** Forms that may stand last, inflected ones included: `behörde`, `behörden`. */
	heads: Counted;
	/** Base forms, to name a part without its linking element: `genehmigung`, `hund`. */
	bases: Known;
	/** Whole words seen in running text or listed, simple or compound, to tell where they break. */
	words: Known;
}

/**
 * Adds the modifiers a language learner would make: every listed word as it is, with the linking
 * -s- its ending asks for (`Digitalisierungs|…`), or the -(e)n- of weak nouns (`Folgen|…`).
 *
 * @param modifiers forms that were seen; the new ones are added to them
 * @param nouns lower case, base forms
 */
export function addDerivedModifiers(modifiers: Map<string, number>, nouns: Iterable<string>): void {
	const add = (form: string) => {
		if (!modifiers.has(form)) modifiers.set(form, DERIVED);
	};
	for (const noun of nouns) {
		if (noun.length < 4) continue;
		if (TAKES_S.test(noun)) add(`${noun}s`);
		else add(noun);
		if (TAKES_EN.test(noun)) add(`${noun}en`);
		if (noun.endsWith('e')) add(`${noun}n`);
		else if (!/[szxß]$/.test(noun)) add(`${noun}s`);
	}
}

/** People, mostly: `Lieferanten|…`, `Direktoren|…`. */
const TAKES_EN = /(ant|ent|ist|at|or|graph)$/;
const TAKES_S = /(ung|heit|keit|schaft|ion|tät|ling|tum)$/;

/** Adds up two lexicons; counts of the same form are summed. */
export function mergeLexicons(one: Lexicon, other: Lexicon): Lexicon {
	const modifiers = new Map(one.modifiers);
	for (const [form, count] of other.modifiers) {
		modifiers.set(form, sum(modifiers.get(form), count) ?? count);
	}
	return {
		modifiers,
		heads: {
			has: (form) => one.heads.has(form) || other.heads.has(form),
			get: (form) => sum(one.heads.get(form), other.heads.get(form)),
		},
		bases: either(one.bases, other.bases),
		words: either(one.words, other.words),
	};
}

/** Any attestation outweighs a rule. */
function sum(one: number | undefined, other: number | undefined): number | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	return Math.max(one, 0) + Math.max(other, 0);
}

function either(one: Known, other: Known): Known {
	return { has: (form) => one.has(form) || other.has(form) };
}
