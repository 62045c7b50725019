import { CheapestParts, CLINGS, LONGEST_WORD } from './cheapest-parts.ts';
import type { Lexicon } from './lexicon.ts';
import { isLinked, withoutLink } from './linking-elements.ts';
import { partsInOldSpelling } from './old-spelling.ts';

/** A split compound as a tree: every part may be a compound itself. */
export interface Compound {
	/** The part as written in the word, in lower case, with its linking element. */
	form: string;
	/** The modifier and the head; absent for a part that cannot be split. */
	parts?: readonly [Compound, Compound];
}

const SHORTEST_WORD = 6;

/** Modifiers of a whole compound, hardly ever of its first part: `Bundes||datenschutzgesetz`. */
const OUTERMOST = new Set('bundes landes gesamt haupt brutto netto mindest länder'.split(' '));

/** Splits words with one lexicon. */
export interface CompoundSplitter {
	/**
	 * @param word any case; hyphens, digits and words of more than 80 letters are not split
	 * @returns undefined if the word is not a compound
	 */
	split(word: string): Compound | undefined;
	/** @returns the smallest parts of a word, in order; none if it is not a compound */
	leavesOf(word: string): readonly string[];
	/** Quicker than {@link leavesOf}, but finds only the parts of usual compounds. */
	usualLeavesOf(word: string): readonly string[];
}

/**
 * Splits German compounds.
 *
 * Dynamic programming tries all ways to write the word as attested modifiers (with their linking
 * elements) and an attested head, after Koehn and Knight, "Empirical Methods for Compound
 * Splitting" (EACL 2003). They choose by the parts' frequency; here the number of parts counts
 * first, shortness and frequency second. Lists of prefixes and suffixes keep derived words whole.
 * The tree divides the flat parts at the strongest seam: known words on both sides, else the last
 * linking -s-, else the last seam.
 *
 * @param lexicon which must not change any more
 */
export function compoundSplitter(lexicon: Lexicon): CompoundSplitter {
	const cheapest = new CheapestParts(lexicon);
	const partsOf = (word: string, find: (whole: string) => readonly string[]) => {
		const whole = word.normalize('NFC').toLowerCase();
		const isPlain = whole.length >= SHORTEST_WORD && whole.length <= LONGEST_WORD;
		return isPlain && /^\p{L}+$/u.test(whole) ? find(whole) : [];
	};
	const any = (whole: string) => {
		const forms = cheapest.of(whole);
		return forms.length > 0 ? forms : partsInOldSpelling(whole, (word) => cheapest.of(word));
	};
	return {
		usualLeavesOf: (word) => partsOf(word, (whole) => cheapest.usual(whole)),
		leavesOf: (word) => partsOf(word, any),
		split(word) {
			const forms = partsOf(word, any);
			return forms.length === 0 ? undefined : tree(forms, lexicon);
		},
	};
}

/** @returns the smallest parts of a compound, in order; the form itself if it has no parts. */
function leavesOf(compound: Compound): string[] {
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
 * @param leaves its smallest parts, in order
 * @returns runs shorter than the word itself, last part in base form
 */
export function searchableParts(leaves: readonly string[], lexicon: Lexicon): string[] {
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

function isWord(forms: readonly string[], { words }: Lexicon): boolean {
	return withoutLink(forms.join('')).some((form) => words.has(form));
}
