/** Count of an unattested form: a word with a linking element it could have. */
export const DERIVED = -1;
/** Count of a form that is tried only if a word cannot be split otherwise: `Schleich|…`. */
export const LOOSE = -2;
/** Count of such a form that is tried only in words that no list has: `Gegen|…`, `Neuro|…`. */
export const RARE = -3;

/** Counts of forms; a `Map` fits. */
interface Counted {
	has(form: string): boolean;
	get(form: string): number | undefined;
}

/** A set of known forms; a `Set` fits. */
interface Known {
	has(form: string): boolean;
}

/** The words the splitter knows; all forms in lower case. */
export interface Lexicon {
	/**
	 * Forms that may precede another part, with their linking element: `bau`, `genehmigungs`,
	 * `kinder`. The value is how often the form was seen, 0 for forms known from a list only;
	 * `DERIVED` for forms made by rule.
	 */
	modifiers: ReadonlyMap<string, number>;
	/** Forms that may come last, inflected ones included: `behörde`, `behörden`. */
	heads: Counted;
	/** Base forms, to name a part without its linking element: `genehmigung`, `hund`. */
	bases: Known;
	/** Infinitives, whose nouns are no compounds even if they look so: `vollstrecken`. */
	verbs: Known;
	/** Whole words, seen in running text or listed, simple or compound, to find where words break. */
	words: Known;
	/** Forms that hardly ever are parts, each `LOOSE` or `RARE`. */
	loose: { modifiers: ReadonlyMap<string, number>; heads: Pick<Counted, 'get'> };
}

/** What a portal's own texts add to a lexicon. */
export type SeenForms = Pick<Lexicon, 'modifiers' | 'heads' | 'bases' | 'words'>;

/**
 * Adds modifiers derived by rule: listed words as they are, with the linking -s- that their ending
 * requires (`Digitalisierungs|…`), or with the -(e)n- of weak nouns (`Folgen|…`).
 *
 * @param modifiers attested forms, to which the derived ones are added
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

/** Mostly nouns for people: `Lieferanten|…`, `Direktoren|…`. */
const TAKES_EN = /(ant|ent|ist|at|or|graph)$/;
const TAKES_S = /(ung|heit|keit|schaft|ion|tät|ling|tum)$/;

/** Adds forms to a lexicon; counts of the same form are added. */
export function mergeLexicons(one: Lexicon, other: SeenForms): Lexicon {
	const modifiers = new Map(one.modifiers);
	for (const [form, count] of other.modifiers) {
		modifiers.set(form, sum(modifiers.get(form), count) ?? count);
	}
	return {
		...one,
		modifiers,
		heads: {
			has: (form) => one.heads.has(form) || other.heads.has(form),
			get: (form) => sum(one.heads.get(form), other.heads.get(form)),
		},
		bases: either(one.bases, other.bases),
		words: either(one.words, other.words),
	};
}

/** Adds counts; any attestation outweighs `DERIVED`. */
function sum(one: number | undefined, other: number | undefined): number | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	return Math.max(one, 0) + Math.max(other, 0);
}

function either(one: Known, other: Known): Known {
	return { has: (form) => one.has(form) || other.has(form) };
}
