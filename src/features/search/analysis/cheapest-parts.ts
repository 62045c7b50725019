import { FormTable } from './form-table.ts';
import { NO_LETTERS, withLetter } from './letter-hash.ts';
import { DERIVED, LOOSE, RARE, type Lexicon } from './lexicon.ts';
import { isLinked } from './linking-elements.ts';
import {
	ADJECTIVE_SUFFIXES,
	PARTICIPLE,
	PARTICLES,
	PLACES,
	PREFIXES,
	prefixesAt,
	SUFFIXES,
	SURE_LINK,
	UNDIVIDED,
	UNG,
} from './word-formation.ts';

export const LONGEST_WORD = 80;

/** Shorter parts are nearly always accidental, ... */
const SHORTEST = 3;
/** ... except this one. */
const OIL = 'öl';
const SHORTEST_STEM = 4;

/** Cost of a part; a split with fewer parts costs less. */
const PART = 10;
/** Added for short parts, by their length. */
const SHORT: Readonly<Record<number, number>> = { 2: 3, 3: 3, 4: 1 };
/** Subtracted for parts seen in running text, times the logarithm of their count. */
const SEEN = 0.6;
/** Added for a form made by rule. */
const UNATTESTED = 3;
/** Added for a loose form. */
const UNUSUAL = 6;
/** Cost of a prefix with a known part. */
const PREFIXED = PART + UNATTESTED;

/** A listed word of more than two parts has longer ones on average. */
const SHORTEST_MEAN = 4;

/** Longest part that binds closely to the next one. */
export const CLINGS = 5;

/** Finds the cheapest way to write words as modifiers and a head. */
export class CheapestParts {
	readonly #lexicon: Lexicon;
	readonly #modifiers: FormTable;
	readonly #loose: FormTable;
	/** Of the cheapest way to write a word up to each letter as modifiers: its cost, and where the last one begins. */
	readonly #costs = new Float64Array(LONGEST_WORD + 1);
	readonly #begins = new Uint8Array(LONGEST_WORD + 1);
	/** What the usual heads of the word cost, by where they begin; `NaN` until asked. */
	readonly #headCosts = new Float64Array(LONGEST_WORD + 1);
	/** Smallest count of the forms tried. */
	#least = DERIVED;

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
		this.#modifiers = new FormTable(lexicon.modifiers);
		this.#loose = looseTable(lexicon);
	}

	/**
	 * Tries usual forms only.
	 *
	 * @param word lower case
	 * @returns the parts, in order; none if there is no way
	 */
	usual(word: string): readonly string[] {
		if (this.#isWhole(word)) return [];
		this.#headCosts.fill(NaN, 0, word.length);
		const parts = this.#with(DERIVED, word);
		return isAccident(parts, word, this.#lexicon) ? [] : parts;
	}

	/**
	 * Tries the usual forms first, then loose ones: of a word that no list has, all, of a listed one only those that are
	 * hardly ever there by accident.
	 *
	 * @param word lower case
	 * @returns the parts, in order; none if there is no way
	 */
	of(word: string): readonly string[] {
		const { verbs, words } = this.#lexicon;
		const usual = this.usual(word);
		if (usual.length > 0 || this.#isWhole(word)) return usual;
		const any = this.#with(RARE, word);
		if (any.length === 0 || verbs.has(word) || isAccident(any, word, this.#lexicon)) return [];
		return words.has(word) ? this.#with(LOOSE, word) : any;
	}

	#isWhole(word: string): boolean {
		return UNDIVIDED.test(word) || isFromVerb(word, this.#lexicon);
	}

	#with(least: number, word: string): readonly string[] {
		this.#least = least;
		this.#costs.fill(Infinity, 0, word.length + 1);
		this.#costs[0] = 0;
		for (let start = 0; start <= word.length - SHORTEST; start++) {
			if (this.#costs[start] !== Infinity) this.#tryModifiers(word, start);
		}
		const head =
			this.#cheapestHead(word, (form, start) => this.#headCost(word, start, form)) ??
			this.#cheapestHead(word, (form, start) => {
				const before = word.slice(this.#begins[start], start);
				return linkedHeadCost(before, form, this.#lexicon);
			});
		if (head === undefined) return [];
		const forms = [word.slice(head)];
		for (let end = head; end > 0; end = this.#begins[end] ?? 0) {
			forms.unshift(word.slice(this.#begins[end], end));
		}
		return forms;
	}

	/** Tries every modifier that begins at a place. */
	#tryModifiers(word: string, start: number): void {
		if (isTaxWithoutLink(word, start)) return;
		const before = this.#costs[start] ?? 0;
		const hasPrefix = prefixesAt(word, start).length > 0;
		let hash = NO_LETTERS;
		let isUsual = true;
		let isLoose = this.#least < DERIVED;
		for (let end = start + 1; end < word.length; end++) {
			hash = withLetter(hash, word.charCodeAt(end - 1));
			isUsual &&= this.#modifiers.mayBegin(hash);
			isLoose &&= this.#loose.mayBegin(hash);
			if (!isUsual && !isLoose && !hasPrefix) return;
			if (end < start + SHORTEST && !word.startsWith(OIL, start)) continue;
			const seen = isUsual ? this.#modifiers.countAt(word, start, end, hash) : undefined;
			const loose = isLoose ? this.#looseCost(word, start, end, hash) : undefined;
			const isCheaper = before + PREFIXED < (this.#costs[end] ?? 0);
			if (seen === undefined && loose === undefined && !(hasPrefix && isCheaper)) continue;
			const usual = modifierCost(word.slice(start, end), seen, this.#lexicon);
			const cost = before + Math.min(usual ?? Infinity, loose ?? Infinity);
			if (cost >= (this.#costs[end] ?? Infinity)) continue;
			this.#costs[end] = cost;
			this.#begins[end] = start;
		}
	}

	/** Loose forms of three letters are accidental inside a word. */
	#looseCost(word: string, start: number, end: number, hash: number): number | undefined {
		if (start > 0 && end < start + SHORTEST_STEM) return undefined;
		const count = this.#loose.countAt(word, start, end, hash) ?? -Infinity;
		if (count < this.#least) return undefined;
		if (count === LOOSE && PREFIXES.has(word.slice(start, end))) return undefined;
		return partCost(end - start, count);
	}

	#headCost(word: string, start: number, form: string): number | undefined {
		if (isTaxWithoutLink(word, start)) return undefined;
		if (this.#least === DERIVED) return this.#usualHeadCost(start, form);
		const before = word.slice(this.#begins[start], start);
		const seen = this.#lexicon.modifiers.get(before);
		const isLoose =
			(seen === undefined || PREFIXES.has(before)) && this.#lexicon.loose.modifiers.has(before);
		const isAdjective = ADJECTIVE_SUFFIXES.test(form);
		if (isLoose && (isAdjective || PLACES.test(form))) return undefined;
		if (isRemainder(form, before)) {
			return isLinked(before, this.#lexicon) ? partCost(form.length, DERIVED) : undefined;
		}
		return (
			this.#usualHeadCost(start, form) ??
			(isAdjective ? undefined : this.#looseHeadCost(form, before, isLoose ? LOOSE : seen))
		);
	}

	#usualHeadCost(start: number, form: string): number | undefined {
		let cost = this.#headCosts[start] ?? NaN;
		if (Number.isNaN(cost)) {
			cost = headCost(form, this.#lexicon) ?? Infinity;
			this.#headCosts[start] = cost;
		}
		return cost === Infinity ? undefined : cost;
	}

	/** Loose heads follow usual modifiers, nouns also others: neither `Sekt|oralen` nor `Abgeh|alten`. */
	#looseHeadCost(form: string, before: string, seen = DERIVED): number | undefined {
		if (SUFFIXES.test(form)) return undefined;
		const isUsual = seen >= 0 || (seen === DERIVED && before.length > CLINGS);
		if (!isUsual && before.length < SHORTEST_STEM) return undefined;
		const count = this.#lexicon.loose.heads.get(form);
		if (count === undefined || count < this.#least) return undefined;
		return isUsual || count === LOOSE ? partCost(form.length, count) : undefined;
	}

	/** @returns where the head of the cheapest way begins */
	#cheapestHead(
		word: string,
		costOf: (form: string, start: number) => number | undefined,
	): number | undefined {
		let [cheapest, found]: [number, number | undefined] = [Infinity, undefined];
		const last = word.length - (word.endsWith(OIL) ? OIL.length : SHORTEST);
		for (let start = OIL.length; start <= last; start++) {
			const before = this.#costs[start] ?? Infinity;
			if (before === Infinity) continue;
			const cost = before + (costOf(word.slice(start), start) ?? Infinity);
			if (cost < cheapest) [cheapest, found] = [cost, start];
		}
		return found;
	}
}

const looseTables = new WeakMap<Lexicon['loose'], FormTable>();

/** @returns the table of a lexicon's loose modifiers, which no text of a portal changes */
function looseTable({ loose }: Lexicon): FormTable {
	let table = looseTables.get(loose);
	if (!table) looseTables.set(loose, (table = new FormTable(loose.modifiers)));
	return table;
}

/** Many short parts in a listed word: `Rest|aura|tor`. */
function isAccident(forms: readonly string[], word: string, { words }: Lexicon): boolean {
	return forms.length > 2 && word.length <= SHORTEST_MEAN * forms.length && words.has(word);
}

/** @returns whether a word is the noun in -ung of a listed verb: `Gewährleistung`, `Vollstreckung` */
function isFromVerb(word: string, { verbs }: Lexicon): boolean {
	return UNG.test(word) && verbs.has(word.replace(UNG, 'en'));
}

/** Nouns that look like endings, but are words after a linking element: `Jahres|ende`, `Untersuchungs|haft`. */
function isRemainder(form: string, before: string): boolean {
	return form === 'haft' ? before.endsWith('s') : /^ende[ns]?$/.test(form);
}

/** Taxes and controls often lack the linking -s-, and then look as if they had it: not `Schenkungs|teuer`. */
function isTaxWithoutLink(word: string, start: number): boolean {
	return start > 0 && word.startsWith('steuer', start - 1) && SURE_LINK.test(word.slice(0, start));
}

/** @param seen count of the form as a modifier */
function modifierCost(
	form: string,
	seen: number | undefined,
	{ modifiers, heads }: Lexicon,
): number | undefined {
	if (seen !== undefined) return PREFIXES.has(form) ? undefined : partCost(form.length, seen);
	return prefixedCost(
		form,
		(stem) => modifiers.has(stem) || heads.has(stem.endsWith('s') ? stem.slice(0, -1) : stem),
	);
}

function headCost(form: string, { heads }: Lexicon): number | undefined {
	if (SUFFIXES.test(form)) return undefined;
	const seen = heads.get(form);
	if (seen !== undefined) return partCost(form.length, seen);
	return prefixedCost(form, (stem) => heads.has(stem));
}

/** After a sure linking -s-, nouns and participles count that are not attested as heads. */
function linkedHeadCost(
	before: string,
	form: string,
	{ bases, words }: Lexicon,
): number | undefined {
	if (!SURE_LINK.test(before) || SUFFIXES.test(form)) return undefined;
	const isNoun = form.length >= SHORTEST_STEM && bases.has(form);
	const isParticiple = PARTICIPLE.test(form) && words.has(form);
	return isNoun || isParticiple ? partCost(form.length, DERIVED) : undefined;
}

/** A prefix and a known part form one part: `vor` and `schrift`, `be` and `herbergungs`. */
function prefixedCost(form: string, isKnown: (stem: string) => boolean): number | undefined {
	for (const prefix of prefixesAt(form, 0)) {
		if (form.length < prefix.length + SHORTEST_STEM) continue;
		const stem = form.slice(prefix.length);
		const derives = PARTICLES.has(prefix) || UNG.test(stem);
		if (derives && !SUFFIXES.test(stem) && isKnown(stem)) return PREFIXED;
	}
	return undefined;
}

function partCost(length: number, seen: number): number {
	const short = SHORT[length] ?? 0;
	if (seen < DERIVED) return PART + short + UNUSUAL;
	if (seen === DERIVED) return PART + short + UNATTESTED;
	return PART + short - SEEN * Math.log1p(seen);
}
