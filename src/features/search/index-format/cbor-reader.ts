/** What the files of the index hold. */
export type CborValue = number | string | CborValue[];

const SIGNATURE = 'pagefind_dcd';

/**
 * Reads a file of the index, see `CborWriter`: integers, texts and arrays.
 *
 * @param bytes unpacked, with the signature of the index
 * @throws Error if the bytes are something else
 */
export function readCbor(bytes: Uint8Array): CborValue {
	const reader = new CborReader(bytes, SIGNATURE.length);
	return reader.value();
}

/** @returns whether the bytes are an unpacked file of the index */
export function isUnpacked(bytes: Uint8Array): boolean {
	return new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE;
}

class CborReader {
	readonly #bytes: Uint8Array;
	readonly #text = new TextDecoder();
	#at: number;

	constructor(bytes: Uint8Array, start: number) {
		this.#bytes = bytes;
		this.#at = start;
	}

	value(): CborValue {
		const head = this.#bytes[this.#at++];
		if (head === undefined) throw new Error('The index ends too early');
		const size = this.#size(head & 31);
		switch (head >> 5) {
			case 0:
				return size;
			case 1:
				return -1 - size;
			case 3:
				return this.#text.decode(this.#bytes.subarray(this.#at, (this.#at += size)));
			case 4:
				return Array.from({ length: size }, () => this.value());
			default:
				throw new Error(`The index has an item of type ${head >> 5}`);
		}
	}

	#size(short: number): number {
		if (short < 24) return short;
		let value = 0;
		for (let left = 1 << (short - 24); left > 0; left--) {
			value = value * 256 + (this.#bytes[this.#at++] ?? 0);
		}
		return value;
	}
}
