import { nameKey } from '#src/base/name-key.ts';

/** Folder of the vocabulary inside the search index. */
export const VOCABULARY_FOLDER = 'woerter';

/** Begins the names of the pieces, in the same folder, that say which words are German. */
export const GERMAN_PIECE = 'deutsch-';

/** File of {@link PagesFile} in the same folder. */
export const PAGES_FILE = 'seiten.json';

/** What ranking needs to know of every page: a letter each, in the order of the index. */
export interface PageLetters {
	/** Number of words in the title, in base {@link RADIX}. */
	titel: string;
	/** How early hits of this kind come; see `index-build/page-ranks.ts`. */
	rang: string;
}

/** What is known of all pages. */
export interface PagesFile extends PageLetters {
	/** Name of the file with all filters, after `alle_`; left out: each filter has its own. */
	filter?: string;
}

/** Base of the numbers in {@link PageLetters}. */
export const RADIX = 36;

/** How early a page comes among equally good hits. */
export const RANKS = {
	/** Where to begin with a subject: guides. */
	overview: 'o',
	/** The same, with what others have and what it cost: solutions. */
	experience: 'e',
	/** Pages worth the visit: cases. */
	first: 'a',
	/** Texts to start from. */
	template: 't',
	middle: 'm',
	/** What one must or may do; what went wrong. */
	duty: 'p',
	failure: 'r',
	/** Lists and tools of the portal. */
	area: 'b',
	/** One line on a subject: terms, services, bodies. */
	short: 's',
	/** What the portal says of itself. */
	own: 'i',
	/** For contributors. */
	last: 'z',
} as const;

/**
 * A word of a piece: the number of pages that use it; or a list with that number first, then the pages that have it in the
 * title by number and those that have it in other names by `-1 - number`.
 */
export type WordEntry = number | number[];

/** Piece of the words that do not begin with a letter from a to z. */
const OTHERS = '0';

/** The vocabulary is split by first letter, so that a search loads only what its words need. */
export const VOCABULARY_PIECES: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz', OTHERS];

/** @returns name of the piece a word belongs to */
export function pieceOf(word: string): string {
	const first = nameKey(word).charAt(0);
	return VOCABULARY_PIECES.includes(first) ? first : OTHERS;
}
