import { NO_LETTERS, withLetter, withLetters } from './letter-hash.ts';

/**
 * Counts of forms, to look up pieces of a longer word. A `Map` would do, but splitting words looks up millions of pieces
 * that are hardly ever there, and each would first be cut out as a string of its own.
 */
export class FormTable {
	/** Open addressing: number of the form plus one, or zero. The size is a power of two. */
	readonly #slots: Uint32Array;
	readonly #hashes: Int32Array;
	readonly #forms: readonly string[];
	readonly #counts: Float64Array;
	/** A bit for the hash of each beginning of a form; the number of bits is a power of two. */
	readonly #beginnings: Uint8Array;

	constructor(counts: ReadonlyMap<string, number>) {
		this.#forms = [...counts.keys()];
		this.#counts = Float64Array.from(counts.values());
		this.#hashes = Int32Array.from(this.#forms, (form) => withLetters(NO_LETTERS, form));
		let size = 16;
		while (size < 4 * this.#forms.length) size *= 2;
		this.#slots = new Uint32Array(size);
		for (const [number, hash] of this.#hashes.entries()) {
			let slot = hash & (size - 1);
			while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
			this.#slots[slot] = number + 1;
		}
		this.#beginnings = new Uint8Array(4 * size);
		for (const form of this.#forms) {
			let hash = NO_LETTERS;
			for (let at = 0; at < form.length; at++) {
				hash = withLetter(hash, form.charCodeAt(at));
				const bit = hash & (8 * this.#beginnings.length - 1);
				this.#beginnings[bit >> 3] = (this.#beginnings[bit >> 3] ?? 0) | (1 << (bit & 7));
			}
		}
	}

	/**
	 * @param hash of letters, begun with {@link NO_LETTERS}
	 * @returns false if no form begins with these letters; hardly ever true of others
	 */
	mayBegin(hash: number): boolean {
		const bit = hash & (8 * this.#beginnings.length - 1);
		return ((this.#beginnings[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
	}

	/**
	 * @param hash of the letters from `start` to `end`, begun with {@link NO_LETTERS}
	 * @returns the count of the piece of a word between two places; undefined if it is no known form
	 */
	countAt(word: string, start: number, end: number, hash: number): number | undefined {
		const mask = this.#slots.length - 1;
		let slot = hash & mask;
		for (let known = this.#slots[slot] ?? 0; known > 0; known = this.#slots[slot] ?? 0) {
			const number = known - 1;
			if (this.#hashes[number] === hash) {
				const form = this.#forms[number] ?? '';
				if (form.length === end - start && word.startsWith(form, start))
					return this.#counts[number];
			}
			slot = (slot + 1) & mask;
		}
		return undefined;
	}
}
