/**
 * The German stemmer of Snowball 3 (https://snowballstem.org/algorithms/german/stemmer.html), which
 * Pagefind's client applies to what readers type. Packages have older versions with other stems.
 *
 * @param word lower case, without diacritics: `burgerinnen`, `gebaude`
 * @returns its stem: `burg`, `gebaud`
 */
export function germanStem(word: string): string {
	const marked = withMarks(word);
	const [r1, r2] = regions(marked);
	const shorter = derived(inflected(inflected(marked, r1, FIRST), r1, SECOND), r1, r2);
	return shorter.replace(MARKS, (letter) => PLAIN[letter] ?? letter);
}

/** Letters that stand for something else while a word is taken apart. */
const MARKS = /[UYäöü]/g;
const PLAIN: Readonly<Record<string, string>> = { U: 'u', Y: 'y', ä: 'a', ö: 'o', ü: 'u' };
const UMLAUTS: Readonly<Record<string, string>> = { ß: 'ss', ae: 'ä', oe: 'ö', ue: 'ü' };

/** Marks u and y between vowels as consonants, and writes spelled-out umlauts as umlauts. */
function withMarks(word: string): string {
	let marked = word;
	for (let at = 1; at < marked.length - 1; at++) {
		const letter = marked.charAt(at);
		if ((letter !== 'u' && letter !== 'y') || !isVowel(marked, at - 1) || !isVowel(marked, at + 1))
			continue;
		marked = marked.slice(0, at) + letter.toUpperCase() + marked.slice(at + 1);
	}
	return /ß|[aou]e/.test(marked)
		? marked.replace(/qu|ß|[aou]e/g, (found) => UMLAUTS[found] ?? found)
		: marked;
}

function isVowel(word: string, at: number): boolean {
	return VOWELS.includes(word.charAt(at));
}

const VOWELS = 'aeiouyäöü';

/**
 * @returns where R1 and R2 begin: each after the first consonant that follows a vowel; R1 not before
 * the fourth letter
 */
function regions(word: string): [number, number] {
	const first = afterSyllable(word, 0);
	return [word.length < 3 ? word.length : Math.max(first, 3), afterSyllable(word, first)];
}

function afterSyllable(word: string, start: number): number {
	let at = start;
	while (at < word.length && !isVowel(word, at)) at++;
	while (at < word.length && isVowel(word, at)) at++;
	return Math.min(at + 1, word.length);
}

/** An ending and what replaces it; undefined if it stays after this stem. */
type Endings = readonly (readonly [string, (stem: string) => string | undefined])[];

/** Takes off the longest ending that lies in R1; shorter ones are not tried. */
function inflected(word: string, r1: number, endings: Endings): string {
	for (const [ending, rest] of endings) {
		if (!word.endsWith(ending)) continue;
		const start = word.length - ending.length;
		return start < r1 ? word : (rest(word.slice(0, start)) ?? word);
	}
	return word;
}

const always = (stem: string) => stem;
const afterNiss = (stem: string) => (stem.endsWith('niss') ? stem.slice(0, -1) : stem);
const when = (stem: string, condition: boolean) => (condition ? stem : undefined);

/** Longest first. */
const FIRST: Endings = [
	['erinnen', always],
	['erin', always],
	['lns', (stem) => `${stem}l`],
	['ern', always],
	['em', (stem) => when(stem, !stem.endsWith('syst'))],
	['er', always],
	['en', afterNiss],
	['es', afterNiss],
	['ln', (stem) => `${stem}l`],
	['e', afterNiss],
	['s', (stem) => when(stem, /[bdfghklmnrt]$/.test(stem))],
];

const SECOND: Endings = [
	['est', always],
	['en', always],
	['er', always],
	['st', (stem) => when(stem, /.{3}[bdfghklmnt]$/.test(stem))],
	[
		'et',
		(stem) =>
			when(stem, /[dfgklmnrstUzä]$/.test(stem) && !/(geordn|intern|plan|tick|tr)$/.test(stem)),
	],
];

/** Takes off an ending that derives words. */
function derived(word: string, r1: number, r2: number): string {
	const ending = /(?:end|ung|ig|ik|isch|lich|heit|keit)$/.exec(word)?.[0];
	if (ending === undefined) return word;
	const stem = word.slice(0, -ending.length);
	if (stem.length < r2) return word;
	switch (ending) {
		case 'end':
		case 'ung':
			return withoutEnding(stem, /(?<!e)ig$/, r2);
		case 'lich':
		case 'heit':
			return withoutEnding(stem, /(?:er|en)$/, r1);
		case 'keit':
			return withoutEnding(stem, /(?:lich|ig)$/, r2);
		default:
			return stem.endsWith('e') ? word : stem;
	}
}

function withoutEnding(stem: string, ending: RegExp, from: number): string {
	const at = stem.search(ending);
	return at >= 0 && at >= from ? stem.slice(0, at) : stem;
}
