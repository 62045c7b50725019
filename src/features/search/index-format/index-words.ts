import { germanStem } from './german-stem.ts';

/** A word under which the index lists a place. */
interface IndexWord {
	/** The stem, without diacritics: `burg`. With diacritics also, after a tab, the word: `burg⇥bürger`. */
	key: string;
	/** Number of parts that share the weight of the written word; 1 for a whole word. */
	share: number;
}

/** Between stem and word of a {@link IndexWord}. */
export const KEY_SEPARATOR = '\t';

/** What is known of something written between two spaces. */
export interface WrittenWord {
	/** The words under which the index lists it. */
	index: readonly IndexWord[];
	/** Its runs of letters as written, in normal form C: `Baden`, `Württemberg`. */
	letters: readonly string[];
}

/**
 * Takes apart something written between two spaces, as Pagefind's client expects it: the whole without
 * signs, and, if it has signs or capitals inside, its parts.
 *
 * @param token `„Baden-Württemberg“`, without zero-width spaces
 */
export function writtenWord(token: string): WrittenWord {
	const known = memo.get(token);
	if (known) return known;
	const own = loose(token);
	const found = plainWord(own) ?? {
		index: wordsIn(own),
		letters: (own.normalize('NFC').match(/\p{L}+/gu) ?? []).map(loose),
	};
	if (memo.size >= MOST_KNOWN) memo.clear();
	memo.set(own, found);
	return found;
}

/** Most of a text: one word, perhaps with a capital at its beginning and signs around it. */
const PLAIN_WORD = /^[!-/:-@[-^`{-~]*([A-ZÄÖÜ]?[a-zäöüß]+)[!-/:-@[-^`{-~]*$/;

/** @returns what {@link wordsIn} and a search for letters would find, at a fraction of the cost; undefined if they are needed */
function plainWord(token: string): WrittenWord | undefined {
	const word = PLAIN_WORD.exec(token)?.[1];
	if (word === undefined) return undefined;
	const letters = [word.length === token.length ? token : loose(word)];
	return { index: [{ key: keyOf(word.toLowerCase()), share: 1 }], letters };
}

/** @returns a copy that does not keep in memory the text from which a word was cut */
function loose(token: string): string {
	// Shorter ones are copies anyway.
	if (token.length < SHORTEST_CUT) return token;
	return Buffer.from(token).toString();
}

/** Length from which on V8 cuts without copying. */
const SHORTEST_CUT = 13;

const memo = new Map<string, WrittenWord>();
/** A bound for long-running processes; German texts of ten thousand pages stay below it. */
const MOST_KNOWN = 500_000;

/** Connectors (Unicode `Pc`) are letters to Pagefind. */
const SIGNS = /[^\p{Alphabetic}\p{N}_‿⁀⁔︳︴﹍﹎﹏＿]/gu;

/** Looking for emoji is slow; all but two lie behind this character. */
const MAY_BE_EMOJI = /[©®\u203C-\u{10FFFF}]/u;

function wordsIn(token: string): IndexWord[] {
	const whole = lowerCase(token.replace(SIGNS, ''));
	const words: IndexWord[] = whole === '' ? [] : [{ key: keyOf(whole), share: 1 }];
	if (!/[^\p{Alphabetic}\p{N}]|(?<=.)\p{Lu}/u.test(token)) return words;
	const parts = partsOf(token);
	if (whole !== '' && (parts.length > 1 || !whole.startsWith(parts[0] ?? ''))) {
		// The length in UTF-8 decides: a lone umlaut is a part.
		const long = parts.filter((part) => part.length > 1 || part > '\u007f');
		for (const part of long) words.push({ key: keyOf(part), share: long.length });
	}
	if (!MAY_BE_EMOJI.test(token)) return words;
	for (const emoji of token.match(/\p{RGI_Emoji}/gv) ?? []) {
		words.push({ key: emoji, share: 1 });
	}
	return words;
}

/** Letter by letter: a sigma at the end of a word is no exception. */
function lowerCase(text: string): string {
	return text.replace(/\p{Uppercase}/gu, (letter) => letter.toLowerCase());
}

/** @returns the parts between signs, capitals and digits, in lower case: `iPhone14Pro`, `E-Akte` */
function partsOf(token: string): string[] {
	return token
		.replace(/[!-/:-@[-`{-~]/g, ' ')
		.replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')
		.replace(/(?<=\p{L})(?=[0-9])|(?<=[0-9])(?=\p{L})/gu, ' ')
		.toLowerCase()
		.split(/\s+/)
		.filter(Boolean);
}

function keyOf(word: string): string {
	const plain = isPlain(word)
		? word
		: word
				.normalize('NFD')
				.replace(/\p{Mn}/gu, '')
				.normalize('NFC');
	const stem = germanStem(plain);
	return plain === word ? stem : `${stem}${KEY_SEPARATOR}${word}`;
}

function isPlain(word: string): boolean {
	return /^[a-z0-9ß]*$/.test(word);
}
