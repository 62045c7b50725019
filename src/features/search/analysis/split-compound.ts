import { LINKING_ELEMENTS } from './linking-elements.ts';
import { DERIVED, type Lexicon } from './lexicon.ts';

/** A split compound as a tree: every part may be a compound itself. */
export interface Compound {
	/** The part as written in the word, in lower case, with its linking element. */
	form: string;
	/** The modifier and the head; absent for a part that cannot be split. */
	parts?: readonly [Compound, Compound];
}

/** Shorter parts are nearly always accidental. */
const SHORTEST = 3;
const SHORTEST_STEM = 4;
const LONGEST_WORD = 80;

/** Cost of a part; a split with fewer parts costs less. */
const PART = 10;
/** Added for parts of three and of four letters. */
const SHORT: Readonly<Record<number, number>> = { 3: 3, 4: 1 };
/** Subtracted for parts seen in running text, times the logarithm of their count. */
const SEEN = 0.6;

/** Added for a form made by rule. */
const UNATTESTED = 3;

/** Particles that derive nouns; with a known word they are one part (`Vorschrift`, `Untergang`). */
const PARTICLES = new Set(
	'ab an auf aus bei dar durch ein fort gegen her hin mit nach rück über um unter vor wieder zu zurück zusammen'.split(
		' ',
	),
);

/** Prefixes of verbs, and of nouns in -ung made of them. */
const INSEPARABLE = new Set('be ent er miss ver zer'.split(' '));

/** By their first two letters, shorter ones first. */
const PREFIXES_BY_START = Map.groupBy(
	[...PARTICLES, ...INSEPARABLE].sort((a, b) => a.length - b.length),
	(prefix) => prefix.slice(0, 2),
);

/** Forms that are never a modifier by themselves, although some are listed as words. */
const PREFIXES = new Set([
	...PARTICLES,
	...INSEPARABLE,
	...'dis ge gen heim hinter inne kombi los nieder ob para rueck statt sub tran trans un ur verb weg wider'.split(
		' ',
	),
]);

/** Endings that derive words; as a head they would split `Wissenschaft` and `Eigentum`. */
const SUFFIXES =
	/^(schaft(en|s)?|heit(en)?|keit(en)?|ung(en)?|tum(s|es)?|nis(se|sen|ses)?|ling(e|en|s)?|lich(e[nmrs]?)?|isch(e[nmrs]?)?|ismus|ieren?|bar(e[nmrs]?)?|sam(e[nmrs]?)?|los(e[nmrs]?)?|haft(e[nmrs]?)?|ig(e[nmrs]?)?|chen|lein|innen|end(e[nmrs]?)?|ion(en)?|enz(en)?|ent(en)?|ern?|ens?|ier(e|s|en)?|ieren|iert|erin|eur(e|s)?|ator(en)?|elle?n?|ität(en)?|mente?[ns]?)$/;

/** Nouns that always take a linking -s-, followed by it: `Kennzeichnungs|kode`. */
const SURE_LINK = /(ung|heit|keit|schaft|ion|tät|ling|tum)s$/;
/** `Prüfungs|teilnehmende`, `Verwaltungs|beschäftigte`. */
const PARTICIPLE = /^.{4,}(?:end|(?:ig|er|el|ier|cht|tz|ss|ll)t)(?:e[nrms]?)?$/;

/** Longest part that binds closely to the next one. */
const CLINGS = 5;

/** Modifiers of a whole compound, hardly ever of its first part: `Bundes||datenschutzgesetz`. */
const OUTERMOST = new Set('bundes landes gesamt haupt brutto netto mindest länder'.split(' '));

interface Flat {
	forms: string[];
	cost: number;
}

/**
 * Splits a German compound.
 *
 * Dynamic programming tries all ways to write the word as attested modifiers (with their linking
 * elements) and an attested head, after Koehn and Knight, "Empirical Methods for Compound
 * Splitting" (EACL 2003). They choose by the parts' frequency; here the number of parts counts
 * first, shortness and frequency second. Lists of prefixes and suffixes keep derived words whole.
 * The tree divides the flat parts at the strongest seam: known words on both sides, else the last
 * linking -s-, else the last seam.
 *
 * @param word any case; hyphens, digits and words of more than 80 letters are not split
 * @returns undefined if the word is not a compound
 */
export function splitCompound(word: string, lexicon: Lexicon): Compound | undefined {
	const whole = word.normalize('NFC').toLowerCase();
	if (whole.length < 2 * SHORTEST || whole.length > LONGEST_WORD || !/^\p{L}+$/u.test(whole)) {
		return undefined;
	}
	const flat = cheapest(whole, lexicon);
	return flat && tree(flat.forms, lexicon);
}

/** @returns the smallest parts of a compound, in order; the form itself if it has no parts. */
export function leavesOf(compound: Compound): string[] {
	return compound.parts ? compound.parts.flatMap(leavesOf) : [compound.form];
}

/**
 * Names the parts of a compound as a reader would type them.
 *
 * @returns parts on every level in base form, the largest first, without the word itself:
 * `hochspannung`, `netzgerät`, `hoch`, `spannung`, `netz`, `gerät`
 */
export function namedParts(compound: Compound, lexicon: Lexicon): string[] {
	const level = compound.parts ?? [];
	const deeper = level.flatMap((part) => namedParts(part, lexicon));
	return [...new Set([...level.map((part) => nameOf(leavesOf(part), lexicon)), ...deeper])];
}

/**
 * Lists every run of neighbouring parts of a compound, so that a search for `Spannungsnetz` finds
 * `Hochspannungsnetzgerät`, too.
 *
 * @returns runs shorter than the word itself, last part in base form
 */
export function searchableParts(compound: Compound, lexicon: Lexicon): string[] {
	const leaves = leavesOf(compound);
	const runs = new Set<string>();
	for (let start = 0; start < leaves.length; start++) {
		for (let end = start + 1; end <= leaves.length; end++) {
			if (end - start < leaves.length) runs.add(nameOf(leaves.slice(start, end), lexicon));
		}
	}
	return [...runs];
}

/** @returns a part without the linking element at its end, if the rest is a word. */
function baseOf(form: string, { bases }: Lexicon): string {
	if (bases.has(form)) return form;
	return withoutLink(form).find((stem) => bases.has(stem)) ?? form;
}

/** @returns the pieces as one word, the last in base form: `straßen`, `verkehrs` → `straßenverkehr` */
function nameOf(leaves: readonly string[], lexicon: Lexicon): string {
	return leaves.slice(0, -1).join('') + baseOf(leaves.at(-1) ?? '', lexicon);
}

function cheapest(word: string, lexicon: Lexicon): Flat | undefined {
	// best[i]: the cheapest way to write word[0..i] as modifiers.
	const best: (Flat | undefined)[] = [{ forms: [], cost: 0 }];
	let found: Flat | undefined;
	let lastResort: Flat | undefined;
	for (let end = SHORTEST; end <= word.length; end++) {
		for (let start = 0; start <= end - SHORTEST; start++) {
			const before = best[start];
			if (!before) continue;
			const form = word.slice(start, end);
			if (end === word.length) {
				if (start === 0) continue;
				found = cheaper(found, before, form, headCost(form, lexicon));
				const linked = linkedHeadCost(before.forms.at(-1), form, lexicon);
				lastResort = cheaper(lastResort, before, form, linked);
			} else {
				best[end] = cheaper(best[end], before, form, modifierCost(form, lexicon));
			}
		}
	}
	return found ?? lastResort;
}

function cheaper(
	current: Flat | undefined,
	before: Flat,
	form: string,
	cost: number | undefined,
): Flat | undefined {
	if (cost === undefined) return current;
	const total = before.cost + cost;
	if (current && current.cost <= total) return current;
	return { forms: [...before.forms, form], cost: total };
}

function modifierCost(form: string, { modifiers, heads }: Lexicon): number | undefined {
	const seen = modifiers.get(form);
	if (seen !== undefined) return PREFIXES.has(form) ? undefined : partCost(form, seen);
	return prefixedCost(form, (stem) => modifiers.has(stem) || heads.has(stem.replace(/s$/, '')));
}

function headCost(form: string, { heads }: Lexicon): number | undefined {
	if (SUFFIXES.test(form)) return undefined;
	const seen = heads.get(form);
	return seen === undefined ? prefixedCost(form, (stem) => heads.has(stem)) : partCost(form, seen);
}

/** After a sure linking -s-, nouns and participles count that are not attested as heads. */
function linkedHeadCost(
	before: string | undefined,
	form: string,
	{ bases, words }: Lexicon,
): number | undefined {
	if (before === undefined || !SURE_LINK.test(before) || SUFFIXES.test(form)) return undefined;
	const isNoun = form.length >= SHORTEST_STEM && bases.has(form);
	const isParticiple = PARTICIPLE.test(form) && words.has(form);
	return isNoun || isParticiple ? partCost(form, DERIVED) : undefined;
}

/** A prefix and a known part form one part: `vor` and `schrift`, `be` and `herbergungs`. */
function prefixedCost(form: string, isKnown: (stem: string) => boolean): number | undefined {
	for (const prefix of PREFIXES_BY_START.get(form.slice(0, 2)) ?? []) {
		if (form.length < prefix.length + SHORTEST_STEM || !form.startsWith(prefix)) continue;
		const stem = form.slice(prefix.length);
		const derives = PARTICLES.has(prefix) || /ung(s|en)?$/.test(stem);
		if (derives && !SUFFIXES.test(stem) && isKnown(stem)) return PART + UNATTESTED;
	}
	return undefined;
}

function partCost(form: string, seen: number): number {
	const evidence = seen === DERIVED ? -UNATTESTED : SEEN * Math.log1p(seen);
	return PART + (SHORT[form.length] ?? 0) - evidence;
}

function tree(forms: readonly string[], lexicon: Lexicon): Compound {
	const [only] = forms;
	if (forms.length <= 1) return { form: only ?? '' };
	const seam = strongestSeam(forms, lexicon);
	return {
		form: forms.join(''),
		parts: [tree(forms.slice(0, seam), lexicon), tree(forms.slice(seam), lexicon)],
	};
}

function strongestSeam(forms: readonly string[], lexicon: Lexicon): number {
	let best = 1;
	let bestScore = -Infinity;
	for (let seam = 1; seam < forms.length; seam++) {
		const score = seamScore(forms, seam, lexicon);
		// The later seam wins a tie: most compounds branch to the left.
		if (score >= bestScore) [best, bestScore] = [seam, score];
	}
	return best;
}

function seamScore(forms: readonly string[], seam: number, lexicon: Lexicon): number {
	const left = forms.slice(0, seam);
	const last = left.at(-1) ?? '';
	const next = forms[seam] ?? '';
	const several = left.length > 1;
	const severalFollow = forms.length - seam > 1;
	let score = 0;
	if (seam === 1 && OUTERMOST.has(last)) score += 3;
	if (several && isWord(left, lexicon)) score += 2;
	if (severalFollow && isWord(forms.slice(seam), lexicon)) score += 2;
	// An -s- after several parts joins them into one modifier.
	if (several && last.endsWith('s') && isLinked(last, lexicon)) score += 1.5;
	// A short part without a linking element binds to the next one: `Familien||freizeit`.
	if (severalFollow && next.length <= CLINGS && isLinked(last, lexicon) && !isLinked(next, lexicon))
		score += 1;
	return score;
}

function isLinked(form: string, { bases }: Lexicon): boolean {
	return !bases.has(form) && withoutLink(form).some((stem) => bases.has(stem));
}

function isWord(forms: readonly string[], { words }: Lexicon): boolean {
	return withoutLink(forms.join('')).some((form) => words.has(form));
}

/** @returns the form itself, and the form without each linking element that it may end with. */
function withoutLink(form: string): string[] {
	const found = [form];
	for (const link of LINKING_ELEMENTS) {
		if (form.endsWith(link) && form.length - link.length >= SHORTEST) {
			found.push(form.slice(0, -link.length));
		}
	}
	return found;
}
