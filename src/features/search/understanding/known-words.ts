import type { Vocabulary } from '../analysis/spelling.ts';
import { wordStem } from '../analysis/word-stem.ts';
import { nameKey } from '#src/base/name-key.ts';
import { writeUmlauts } from '#src/base/text/umlauts.ts';
import { pieceOf, type WordEntry } from '../vocabulary-pieces.ts';

/**
 * Loads the words of the portal that begin with a letter (see {@link pieceOf}), as the portal
 * spells them; undefined if they cannot be loaded.
 */
export type LoadPiece = (piece: string) => Promise<ReadonlyMap<string, WordEntry> | undefined>;

/** German words that begin with a letter; undefined if they cannot be loaded. */
export type LoadForms = (piece: string) => Promise<FormSet | undefined>;

/** A set of stems that may take a few others for its own. */
export interface FormSet {
	mayHave: (word: string) => boolean;
}

/** Pages, by number, that have a word or an inflected form of it in title and in other names. */
export interface NamedPages {
	title: ReadonlySet<number>;
	names: ReadonlySet<number>;
}

interface Piece {
	/** Words in lower case, without signs inside. */
	words: Vocabulary;
	/** Word in lower case → its pages as in {@link WordEntry}. */
	named: ReadonlyMap<string, readonly number[]>;
	/** Word in lower case → word as the portal spells it. */
	shown: ReadonlyMap<string, string>;
	/** Name key → word, stem → word, stem → pages; built on first use. */
	keys?: ReadonlyMap<string, string>;
	stems?: ReadonlyMap<string, string>;
	namedByStem?: ReadonlyMap<string, readonly number[]>;
}

/** A beginning says something of a word if it has so many letters, and such a share of them. */
const SHORTEST_BEGINNING = 5;
const MOST_OF_WORD = 0.6;

/** The words of the portal, loaded piece by piece on demand. */
export class KnownWords {
	readonly #load: LoadPiece;
	readonly #loadForms: LoadForms | undefined;
	readonly #pieces = new Map<string, Promise<Piece | undefined>>();
	readonly #forms = new Map<string, Promise<FormSet | undefined>>();

	/** @param loadForms left out: no word is taken for German */
	constructor(load: LoadPiece, loadForms?: LoadForms) {
		this.#load = load;
		this.#loadForms = loadForms;
	}

	/** @returns true if the word is German, by the list that splits compounds; hardly ever of others */
	async isGerman(word: string): Promise<boolean> {
		const name = pieceOf(word);
		const forms = this.#forms.get(name) ?? this.#loadForms?.(name);
		if (!forms) return false;
		this.#forms.set(name, forms);
		return (await forms)?.mayHave(wordStem(word)) ?? false;
	}

	/** @returns the words with the first letter of `word`; undefined if they cannot be loaded */
	async like(word: string): Promise<Vocabulary | undefined> {
		return (await this.#piece(pieceOf(word)))?.words;
	}

	/** @returns true if the portal uses exactly this word, in lower case. */
	async has(word: string): Promise<boolean> {
		return (await this.like(word))?.has(word) ?? false;
	}

	/**
	 * Looks up a word: as written, with umlauts spelled out, or inflected.
	 *
	 * @param word lower case
	 * @returns the word as the portal spells it, in lower case; undefined if the portal does not know
	 * it. Words that cannot be looked up count as known.
	 */
	async find(word: string): Promise<string | undefined> {
		const piece = await this.#piece(pieceOf(word));
		if (!piece || piece.words.has(word)) return word;
		piece.keys ??= byKey(piece.words, nameKey);
		const same = piece.keys.get(nameKey(word));
		if (same !== undefined) return same;
		piece.stems ??= byKey(piece.words, wordStem);
		const inflected = piece.stems.get(wordStem(word));
		if (inflected === undefined) return undefined;
		return /[äöü]/.test(inflected) ? writeUmlauts(word) : word;
	}

	/** @returns true if a word of the portal begins with `start`, or the words cannot be loaded. */
	async begins(start: string): Promise<boolean> {
		const words = await this.like(start);
		return words === undefined || [...words.keys()].some((word) => word.startsWith(start));
	}

	/** @returns the longest word of the portal that a word begins with, if it is most of the word */
	async longestIn(word: string): Promise<string | undefined> {
		const words = await this.like(word);
		const least = Math.max(SHORTEST_BEGINNING, Math.ceil(word.length * MOST_OF_WORD));
		for (let length = word.length - 1; length >= least; length--) {
			const beginning = word.slice(0, length);
			if (words?.has(beginning)) return beginning;
		}
		return undefined;
	}

	/** @returns how many pages use exactly this word, in lower case */
	async pages(word: string): Promise<number> {
		return (await this.like(word))?.get(word) ?? 0;
	}

	/** @returns the pages named by a word, whatever its ending; none if they cannot be loaded */
	async named(word: string): Promise<NamedPages> {
		const piece = await this.#piece(pieceOf(word));
		if (piece) piece.namedByStem ??= byStem(piece.named);
		const pages = piece?.namedByStem?.get(wordStem(nameOf(word))) ?? [];
		return {
			title: new Set(pages.filter((page) => page >= 0)),
			names: new Set(pages.filter((page) => page < 0).map((page) => -1 - page)),
		};
	}

	/** @returns one or more words, separated by spaces, with the portal's capital letters. */
	async shown(words: string): Promise<string> {
		const shown = words.split(' ').map(async (word) => {
			return (await this.#piece(pieceOf(word)))?.shown.get(word) ?? word;
		});
		return (await Promise.all(shown)).join(' ');
	}

	#piece(name: string): Promise<Piece | undefined> {
		const known = this.#pieces.get(name) ?? this.#load(name).then(asPiece);
		this.#pieces.set(name, known);
		return known;
	}
}

function asPiece(entries: ReadonlyMap<string, WordEntry> | undefined): Piece | undefined {
	if (!entries) return undefined;
	const words = new Map<string, number>();
	const named = new Map<string, number[]>();
	const shown = new Map<string, string>();
	for (const [word, entry] of entries) {
		const lower = nameOf(word.toLowerCase());
		const [pages = 0, ...own] = Array.isArray(entry) ? entry : [entry];
		words.set(lower, pages);
		shown.set(lower, word);
		if (own.length > 0) named.set(lower, own);
	}
	return { words, named, shown };
}

/** `e-akte` and `eakte` are one name. */
function nameOf(word: string): string {
	return word.replace(/[^\p{L}\p{N}]/gu, '');
}

function byStem(named: ReadonlyMap<string, readonly number[]>): Map<string, readonly number[]> {
	const found = new Map<string, readonly number[]>();
	for (const [word, pages] of named) {
		const stem = wordStem(word);
		found.set(stem, [...(found.get(stem) ?? []), ...pages]);
	}
	return found;
}

/** Maps keys to words; of two words with the same key the more frequent one stays. */
function byKey(words: Vocabulary, keyOf: (word: string) => string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [word, pages] of words) {
		const key = keyOf(word);
		const before = found.get(key);
		if (before === undefined || (words.get(before) ?? 0) < pages) found.set(key, word);
	}
	return found;
}
