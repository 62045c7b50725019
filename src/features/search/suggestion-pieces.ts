/** Folder of the suggestions inside the search index. */
export const SUGGESTIONS_FOLDER = 'vorschlaege';
export const DIRECTORY_FILE = 'verzeichnis.json';

/** How a key hits a page, best first. Of each pair the first is a hit in the title. */
export const HIT_CLASSES = {
	/** The key is all of a name. */
	whole: '=',
	wholeOther: '~',
	/** It begins a name. */
	begin: '<',
	beginOther: '(',
	/** It begins another word of a name. */
	word: ',',
	wordOther: ';',
	/** It begins a part inside a compound. */
	part: '.',
	partOther: ':',
} as const;

const SIGNS = Object.values(HIT_CLASSES).join('');

/** @returns place of a class among all, the best being 0. */
export function rankOf(hitClass: keyof typeof HIT_CLASSES): number {
	return SIGNS.indexOf(HIT_CLASSES[hitClass]);
}

/** @returns the rank of a hit by a key's beginning only: all of a name is then just its beginning. */
export function rankAsBeginning(rank: number): number {
	return rank < rankOf('begin') ? rank + rankOf('begin') : rank;
}

/** @returns how a hit of a rank is written. */
export function signOf(rank: number): string {
	return SIGNS.charAt(rank);
}

/** Digits of the numbers in the pieces. */
export const RADIX = 36;

/** Marks a key too many pages have; only the best of them are named. */
export const CUT = '*';

/**
 * What lies in which piece; pieces are text, compressed by gzip. Pages are numbered by rank: in the order of their kinds, shorter names
 * first, so that the lower number wins a tie.
 *
 * - Key pieces (`s`): one key a line, in order. A line is the number of letters
 *   shared with the key above (one digit in base 36), the key's other letters, then for each page a
 *   sign of {@link HIT_CLASSES} and its number.
 * - Name pieces (`n`): one page a line, separated by tabs: number of its kind, title, last
 *   part of its address (after a blank the last day it is offered), other names.
 */
export interface Directory {
	/** Changes with the content and is part of every piece's name, so that no old one is read. */
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
 * @returns name of a piece's file, with no ending a server would take for an encoding of its own
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
	/** Last day it is offered, `YYYY-MM-DD`. */
	until?: string;
	others: string[];
}

/** Pages of a key, each with the rank of the hit. */
export interface KeyHits {
	pages: ReadonlyMap<number, number>;
	/** Not all pages are named. */
	cut: boolean;
}

/** Reads a key piece; lines that make no sense are left out. */
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
