import { LOOSE, RARE, type Lexicon } from '../analysis/lexicon.ts';
import { COMBINING_FORMS, OUTER_WORDS, SHORT_STEMS } from './more-words.ts';

/** From this length on, combining forms are hardly ever there by accident. */
const LONG_FORM = 6;
const SHORTEST_NOUN = 3;
/** From this length on, stems begin compounds. */
const SHORTEST_STEM = 4;
/** From this length on, verbs and nouns for who does something end compounds. */
const SHORTEST_HEAD = 5;
/** Up to this length, adjectives are often something else by accident. */
const LONGEST_AMBIGUOUS = 7;

/** Endings of derived adjectives and participles, which hardly ever begin a compound. */
const DERIVED_ADJECTIVE =
	/(?:ig|lich|isch|bar|sam|haft|los|en|end|st|e|voll|frei|arm|reich|mäßig|^(?:be|ent|er|ge|ver|zer).*t|^(?:an|auf|aus|ab|ein|vor|zu|um|durch|über|unter).*t)$/;

/** Short nouns that far more words begin with by accident: `Gew|erbe`, `Eid|echse`. */
const NO_MODIFIERS = new Set('abm abt all app eid eur gel gew gig kap pan raf tau uni'.split(' '));

/** Looks like the beginning of a participle: `zuge|hörig`. */
const NO_PLURAL = 'zug';

/** @returns whether a word of the list in lower case is an infinitive */
export function isVerb(word: string, flags: string): boolean {
	return /(?:e[lr]?|[aä]r|u)n$/.test(word) && /[IXY]/.test(flags);
}

/** Gathers forms that word formation allows before another part, although the list does not mark them so. */
export class LooseForms {
	readonly #forms = new Set<string>();
	readonly #withoutE: string[] = [];

	/** Adds stems of verbs (`schleich`, `flüster`, `lade`), nouns made of them, and adjectives (`molekular`). */
	addWord(word: string, flags: string): void {
		if (isVerb(word, flags)) {
			const stem = word.replace(/e?n$/, '');
			if (stem.length < SHORTEST_STEM || /.(?:geb|geh)$/.test(stem)) return;
			this.#forms.add(stem).add(`${stem}ungs`);
			if (/[bdgst]$/.test(stem)) this.#forms.add(`${stem}e`);
		} else if (flags.includes('A') && word.length >= SHORTEST_STEM) {
			if (!DERIVED_ADJECTIVE.test(word)) this.#forms.add(word);
		}
	}

	/**
	 * Adds a noun, also one that usually takes an -s- (`Produktion|steuerung`), its weak and strong plurals
	 * (`Gewalten|teilung`, `Geschenke|laden`), and nouns in -e without it (`Sprach|kurs`).
	 *
	 * @param noun in lower case
	 */
	addNoun(noun: string, flags: string): void {
		if (noun.length < SHORTEST_NOUN || NO_MODIFIERS.has(noun)) return;
		this.#forms.add(noun);
		if (flags.includes('P')) this.#forms.add(`${noun}en`);
		if (flags.includes('E') && noun !== NO_PLURAL) this.#forms.add(`${noun}e`);
		if (flags.includes('R')) this.#forms.add(`${noun}er`);
		if (flags.includes('T')) this.#forms.add(`${noun}es`);
		if (noun.length > SHORTEST_STEM && noun.endsWith('e')) this.#withoutE.push(noun.slice(0, -1));
	}

	/** @returns the forms with how readily they are tried */
	modifiers(): Map<string, number> {
		const counts = new Map<string, number>();
		for (const form of this.#withoutE) counts.set(form, RARE);
		for (const form of this.#forms) counts.set(form, LOOSE);
		for (const form of SHORT_STEMS) counts.set(form, LOOSE);
		for (const form of COMBINING_FORMS) counts.set(form, form.length < LONG_FORM ? RARE : LOOSE);
		for (const form of OUTER_WORDS) counts.set(form, RARE);
		return counts;
	}
}

/** What a word list knows about a form in lower case. */
interface ListedForms {
	isNoun: (form: string) => boolean;
	/** Infinitives only. */
	isVerb: (form: string) => boolean;
	isFormOfAdjective: (form: string) => boolean;
}

/** Endings of who or what does something: `Ionen|austauscher`. */
const AGENT = /er(s|n|in|innen)?$/;
/** Endings of an adjective used as a noun: `Betriebs|fremde`. */
const ADJECTIVE_ENDING = /e[mnrs]?$/;

/** @returns how readily a form is tried as the last part: short nouns, infinitives, agents and adjectives */
export function looseHeads({
	isNoun,
	isVerb,
	isFormOfAdjective,
}: ListedForms): Lexicon['loose']['heads'] {
	return {
		get: (form) => {
			if (form.length < SHORTEST_HEAD) return isNoun(form) ? LOOSE : undefined;
			if (isVerb(form) || (form.endsWith('s') && isVerb(form.slice(0, -1)))) return RARE;
			if (AGENT.test(form) && isVerb(form.replace(AGENT, 'en'))) return LOOSE;
			if (!ADJECTIVE_ENDING.test(form) || !isFormOfAdjective(form)) return undefined;
			return form.length > LONGEST_AMBIGUOUS ? LOOSE : RARE;
		},
	};
}
