import type { Vocabulary } from '../analysis/spelling.ts';
import { wordStem } from '../analysis/word-stem.ts';
import { nameKey } from '#src/base/name-key.ts';
import { writeUmlauts } from '#src/base/text/umlauts.ts';
import { pieceOf } from '../vocabulary-pieces.ts';

/**
 * Gives the words of the portal that begin with a letter (see {@link pieceOf}), spelt as the portal
 * does; undefined if they cannot be loaded.
 */
export type LoadPiece = (piece: string) => Promise<Vocabulary | undefined>;

interface Piece {
	/** In lower case. */
	words: Vocabulary;
	/** By the words in lower case. */
	shown: ReadonlyMap<string, string>;
	/** Words by what two spellings share, made when first asked for. */
	keys?: ReadonlyMap<string, string>;
	stems?: ReadonlyMap<string, string>;
}

/** The words of the portal, loaded piece by piece as they are asked for. */
export class KnownWords {
	readonly #load: LoadPiece;
	readonly #pieces = new Map<string, Promise<Piece | undefined>>();

	constructor(load: LoadPiece) {
		this.#load = load;
	}

	/** @returns the words beginning like `word`; undefined if they cannot be loaded */
	async like(word: string): Promise<Vocabulary | undefined> {
		return (await this.#piece(pieceOf(word)))?.words;
	}

	/** @returns whether the portal uses exactly this word, in lower case. */
	async has(word: string): Promise<boolean> {
		return (await this.like(word))?.has(word) ?? false;
	}

	/**
	 * Looks a word up: itself, with its umlauts spelled out, or inflected.
	 *
	 * @param word lower case
	 * @returns the word as the portal spells it, in lower case; undefined if it does not know it; words that cannot be looked up count as known
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

	/** @returns whether the portal has words that begin so. */
	async begins(start: string): Promise<boolean> {
		const words = await this.like(start);
		return words === undefined || [...words.keys()].some((word) => word.startsWith(start));
	}

	/** @returns a word or words in a row with capital letters where the portal has them. */
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

/** Of two words with the same key the more frequent one is kept. */
function byKey(words: Vocabulary, keyOf: (word: string) => string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [word, pages] of words) {
		const key = keyOf(word);
		const before = found.get(key);
		if (before === undefined || (words.get(before) ?? 0) < pages) found.set(key, word);
	}
	return found;
}
