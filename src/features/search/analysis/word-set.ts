import { NO_LETTERS, withLetters } from './letter-hash.ts';

/** Bits for every word, and how many of them are set: of other words one in a hundred passes. */
const BITS = 10;
const HASHES = 6;

/**
 * A set of words too large to be loaded as a list (Bloom filter). It has every word it was made of, and hardly ever
 * another one.
 */
export class WordSet {
	readonly #bits: Uint8Array;

	private constructor(bits: Uint8Array) {
		this.#bits = bits;
	}

	static of(words: ReadonlySet<string>): WordSet {
		const set = new WordSet(new Uint8Array(Math.max(1, Math.ceil((BITS * words.size) / 8))));
		for (const word of words) {
			for (const bit of set.#bitsOf(word)) {
				set.#bits[bit >> 3] = (set.#bits[bit >> 3] ?? 0) | (1 << (bit & 7));
			}
		}
		return set;
	}

	/** @param text from {@link toString} */
	static from(text: string): WordSet {
		return new WordSet(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)));
	}

	/** @returns the set as text of ASCII letters */
	toString(): string {
		return btoa(Array.from(this.#bits, (byte) => String.fromCharCode(byte)).join(''));
	}

	mayHave(word: string): boolean {
		return this.#bitsOf(word).every(
			(bit) => ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0,
		);
	}

	/** Two hashes make as many as needed. */
	#bitsOf(word: string): number[] {
		const size = 8 * this.#bits.length;
		const one = withLetters(NO_LETTERS, word) >>> 0;
		const other = (withLetters(one, word) | 1) >>> 0;
		return Array.from({ length: HASHES }, (_, at) => (one + at * other) % size);
	}
}
