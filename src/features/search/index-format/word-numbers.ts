/**
 * Numbers words in the order in which they come. A `Map` would do, but the words of ten thousand pages
 * are millions of short-lived strings: here they are compared as bytes, and only new ones are kept.
 */
export class WordNumbers {
	/** Open addressing: number of the word plus one, or zero. The size is a power of two. */
	#slots = new Uint32Array(1 << 16);
	#hashes = new Uint32Array(1 << 15);
	/** Where each word ends among the bytes. */
	#ends = new Uint32Array(1 << 15);
	#bytes = Buffer.allocUnsafe(1 << 18);
	#length = 0;
	/** How many words have a number. */
	size = 0;

	/**
	 * @param text words with a separator between them
	 * @param separator one character, ASCII
	 * @returns the numbers of the words
	 */
	numbersOf(text: string, separator: string): Uint32Array {
		if (text === '') return NONE;
		const bytes = Buffer.from(text);
		const end = separator.charCodeAt(0);
		const found = new Uint32Array(count(bytes, end) + 1);
		let [start, hash, words] = [0, SEED, 0];
		for (let at = 0; at <= bytes.length; at++) {
			const byte = at === bytes.length ? end : (bytes[at] ?? 0);
			if (byte !== end) {
				hash = Math.imul(hash ^ byte, PRIME);
				continue;
			}
			found[words++] = this.#numberOf(bytes, start, at, hash >>> 0);
			[start, hash] = [at + 1, SEED];
		}
		return found;
	}

	/** @returns the word with a number */
	wordOf(number: number): string {
		return this.#bytes.toString(
			'utf8',
			number === 0 ? 0 : this.#ends[number - 1],
			this.#ends[number],
		);
	}

	#numberOf(bytes: Uint8Array, start: number, end: number, hash: number): number {
		const mask = this.#slots.length - 1;
		let slot = hash & mask;
		for (let known = this.#slots[slot] ?? 0; known > 0; known = this.#slots[slot] ?? 0) {
			const number = known - 1;
			if (this.#hashes[number] === hash && this.#isWord(number, bytes, start, end)) return number;
			slot = (slot + 1) & mask;
		}
		return this.#add(bytes, start, end, hash, slot);
	}

	#isWord(number: number, bytes: Uint8Array, start: number, end: number): boolean {
		const from = number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
		if ((this.#ends[number] ?? 0) - from !== end - start) return false;
		for (let at = start; at < end; at++) {
			if (bytes[at] !== this.#bytes[from + at - start]) return false;
		}
		return true;
	}

	#add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
		const number = this.size++;
		if (number >= this.#hashes.length) {
			this.#hashes = larger(this.#hashes);
			this.#ends = larger(this.#ends);
		}
		if (this.#length + end - start > this.#bytes.length) {
			const more = Buffer.allocUnsafe(2 * (this.#length + end - start));
			this.#bytes.copy(more, 0, 0, this.#length);
			this.#bytes = more;
		}
		this.#bytes.set(bytes.subarray(start, end), this.#length);
		this.#length += end - start;
		this.#ends[number] = this.#length;
		this.#hashes[number] = hash;
		this.#slots[slot] = number + 1;
		if (2 * this.size > this.#slots.length) this.#spread();
		return number;
	}

	#spread(): void {
		this.#slots = new Uint32Array(2 * this.#slots.length);
		const mask = this.#slots.length - 1;
		for (let number = 0; number < this.size; number++) {
			let slot = (this.#hashes[number] ?? 0) & mask;
			while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
			this.#slots[slot] = number + 1;
		}
	}
}

const NONE = new Uint32Array();
/** FNV-1a. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function count(bytes: Uint8Array, byte: number): number {
	let found = 0;
	for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) found++;
	return found;
}

function larger(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
	const more = new Uint32Array(2 * numbers.length);
	more.set(numbers);
	return more;
}
