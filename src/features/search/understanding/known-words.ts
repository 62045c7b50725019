import type { Vocabulary } from '../analysis/spelling.ts';
import { wordStem } from '../analysis/word-stem.ts';
import { nameKey } from '#src/base/name-key.ts';
import { writeUmlauts } from '#src/base/text/umlauts.ts';
import { pieceOf } from '../vocabulary-pieces.ts';

/**
 * Loads the words of the portal that begin with a letter (see {@link pieceOf}), as the portal
 * spells them; undefined if they cannot be loaded.
 */
export type LoadPiece = (piece: string) => Promise<Vocabulary | undefined>;

interface Piece {
	/** Words in lower case. */
	words: Vocabulary;
	/** Word in lower case → word as the portal spells it. */
	shown: ReadonlyMap<string, string>;
	/** Name key → word, and stem → word; built on first use. */
	keys?: ReadonlyMap<string, string>;
	stems?: ReadonlyMap<string, string>;
}

/** The words of the portal, loaded piece by piece on demand. */
export class KnownWords {
	readonly #load: LoadPiece;
	readonly #pieces = new Map<string, Promise<Piece | undefined>>();

	constructor(load: LoadPiece) {
		this.#load = load;
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

function asPiece(words: Vocabulary | undefined): Piece | undefined {
	if (!words) return undefined;
	const lower = [...words].map(([word, pages]) => [word.toLowerCase(), pages] as const);
	return {
		words: new Map(lower),
		shown: new Map([...words.keys()].map((word) => [word.toLowerCase(), word])),
	};
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
