import { NO_LETTERS, withLetters } from './letter-hash.ts';

/** Bits for every form: so many that of the others hardly one in thirty is taken for one. */
const BITS = 32;

/**
 * Tells by the hash of a form that it is not among the known ones, before it is put together as a string. It never says
 * so of a known form.
 */
export class FormFilter {
	/** A bit for each hash; the number of bits is a power of two. */
	readonly #bits: Uint8Array;
	readonly #mask: number;

	constructor(forms: ReadonlyMap<string, unknown>) {
		let size = 64;
		while (size < BITS * forms.size) size *= 2;
		this.#bits = new Uint8Array(size / 8);
		this.#mask = size - 1;
		for (const form of forms.keys()) {
			const bit = withLetters(NO_LETTERS, form) & this.#mask;
			this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7));
		}
	}

	/** @param hash of all letters, begun with {@link NO_LETTERS} */
	mayHave(hash: number): boolean {
		const bit = hash & this.#mask;
		return ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
	}
}
