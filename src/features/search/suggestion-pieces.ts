/** Folder of the suggestions inside the search index. */
export const SUGGESTIONS_FOLDER = 'vorschlaege';
/** File of the {@link Directory}, in the same folder. */
export const DIRECTORY_FILE = 'verzeichnis.json';

/** Ways a key hits a page, best first. In each pair the first is a hit in the title. */
export const HIT_CLASSES = {
	/** The key is a whole name. */
	whole: '=',
	wholeOther: '~',
	/** The key begins a name. */
	begin: '<',
	beginOther: '(',
	/** The key begins another word of a name. */
	word: ',',
	wordOther: ';',
	/** The key begins a part inside a compound. */
	part: '.',
	partOther: ':',
} as const;

const SIGNS = Object.values(HIT_CLASSES).join('');

/** @returns position of a class among all; the best is 0. */
export function rankOf(hitClass: keyof typeof HIT_CLASSES): number {
	return SIGNS.indexOf(HIT_CLASSES[hitClass]);
}

/** @returns the rank of a hit by the beginning of a key: a whole name counts as a beginning. */
export function rankAsBeginning(rank: number): number {
	return rank < rankOf('begin') ? rank + rankOf('begin') : rank;
}

/** @returns the character for hits of a rank. */
export function signOf(rank: number): string {
	return SIGNS.charAt(rank);
}

/** Base of the numbers in the pieces. */
export const RADIX = 36;

/** Marks a key that too many pages have; only the best of them are listed. */
export const CUT = '*';

/**
 * The contents of the pieces, which are text compressed with gzip. Pages are numbered by rank: in
 * the order of their kinds, shorter names first, so that the lower number wins a tie.
 *
 * - Key pieces (`s`): one key per line, in order. A line is the number of letters shared with the
 *   key above (one digit in base 36), the key's other letters, then for each page a character of
 *   {@link HIT_CLASSES} and its number.
 * - Name pieces (`n`): one page per line, separated by tabs: number of its kind, title, last part
 *   of its address (after a space the last day on which it is offered), other names.
 */
export interface Directory {
	/** Changes with the content and is part of every piece's name, so that no old piece is read. */
	stand: string;
	/** Label and address below the base of each kind: `['Kommune', 'kommunen/']`. */
	arten: [label: string, folder: string][];
	/** First key of each key piece. */
	schluessel: string[];
	/** Names in a name piece. */
	namen: number;
}

/**
 * @param sort `s` for keys, `n` for names
 * @returns name of a piece's file; its ending does not make servers send a `Content-Encoding`
 */
export function pieceFile(sort: 's' | 'n', number: number, { stand }: { stand: string }): string {
	return `${sort}${number}-${stand}.wn_namen`;
}

/** A page as the suggestions show it. */
export interface NamedPage {
	art: number;
	title: string;
	/** Last part of its address. */
	slug: string;
	/** Last day on which the page is offered, `YYYY-MM-DD`. */
	until?: string;
	others: string[];
}

/** Pages of a key, each with the rank of the hit. */
export interface KeyHits {
	pages: ReadonlyMap<number, number>;
	/** True if not all pages are listed. */
	cut: boolean;
}

/** Reads a key piece; invalid lines are left out. */
export function readKeys(piece: string): Map<string, KeyHits> {
	const keys = new Map<string, KeyHits>();
	let last = '';
	for (const line of piece.split('\n')) {
		const [, shared = '', rest = '', hits = ''] = /^(\w)([\p{L}\p{N}]*)(.*)$/u.exec(line) ?? [];
		if (!shared) continue;
		last = last.slice(0, parseInt(shared, RADIX)) + rest;
		const pages = new Map<number, number>();
		for (const [, sign = '', number = ''] of hits.matchAll(/([=~<(,;.:])(\w+)/g)) {
			pages.set(parseInt(number, RADIX), SIGNS.indexOf(sign));
		}
		keys.set(last, { pages, cut: hits.endsWith(CUT) });
	}
	return keys;
}

/** Reads a name piece. */
export function readNames(piece: string): NamedPage[] {
	return piece.split('\n').map((line) => {
		const [art = '', title = '', where = '', ...others] = line.split('\t');
		const [slug = '', until] = where.split(' ');
		return { art: parseInt(art, RADIX), title, slug, ...(until ? { until } : {}), others };
	});
}
