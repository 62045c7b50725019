/**
 * Numbers words in the order in which they come. A `Map` would do, but the words of ten thousand pages
 * are millions of short-lived strings: here they are compared as bytes, and only new ones are kept.
 */
export class WordNumbers {
	/**
	 * Open addressing: for each slot number of the word plus one, or zero; hash; begin and end among the bytes. They lie
	 * side by side, since memory far apart is slow to read. The number of slots is a power of two.
	 */
	#slots = new Int32Array(SLOT << 16);
	/** Where each word ends among the bytes. */
	#ends = new Uint32Array(1 << 15);
	#bytes = Buffer.allocUnsafe(1 << 18);
	#length = 0;
	/** Of the text that is read. */
	#found = new Uint32Array(1 << 10);
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
		let [start, hash, words] = [0, SEED, 0];
		for (let at = 0; at <= bytes.length; at++) {
			const byte = at === bytes.length ? end : (bytes[at] ?? 0);
			if (byte !== end) {
				hash = Math.imul(hash ^ byte, PRIME);
				continue;
			}
			if (words === this.#found.length) this.#found = larger(this.#found);
			this.#found[words++] = this.#numberOf(bytes, start, at, hash);
			start = at + 1;
			hash = SEED;
		}
		return this.#found.slice(0, words);
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
		const slots = this.#slots;
		const own = this.#bytes;
		const mask = slots.length - 1;
		let slot = Math.imul(hash, SLOT) & mask;
		for (let known = slots[slot] ?? 0; known > 0; known = slots[slot] ?? 0) {
			if (slots[slot + 1] === hash) {
				const from = slots[slot + 2] ?? 0;
				const to = slots[slot + 3] ?? 0;
				if (to - from === end - start && isSame(own, from, bytes, start, end)) return known - 1;
			}
			slot = (slot + SLOT) & mask;
		}
		return this.#add(bytes, start, end, hash, slot);
	}

	#firstSlot(hash: number): number {
		return Math.imul(hash, SLOT) & (this.#slots.length - 1);
	}

	#nextSlot(slot: number): number {
		return (slot + SLOT) & (this.#slots.length - 1);
	}

	#add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
		const number = this.size++;
		const from = this.#length;
		const to = from + end - start;
		if (number >= this.#ends.length) this.#ends = larger(this.#ends);
		if (to > this.#bytes.length) {
			const more = Buffer.allocUnsafe(2 * to);
			this.#bytes.copy(more, 0, 0, from);
			this.#bytes = more;
		}
		this.#bytes.set(bytes.subarray(start, end), from);
		this.#length = to;
		this.#ends[number] = to;
		this.#slots.set([number + 1, hash, from, to], slot);
		if (2 * SLOT * this.size > this.#slots.length) this.#spread();
		return number;
	}

	#spread(): void {
		const before = this.#slots;
		this.#slots = new Int32Array(2 * before.length);
		for (let old = 0; old < before.length; old += SLOT) {
			if (before[old] === 0) continue;
			let slot = this.#firstSlot(before[old + 1] ?? 0);
			while (this.#slots[slot] !== 0) slot = this.#nextSlot(slot);
			this.#slots.set(before.subarray(old, old + SLOT), slot);
		}
	}
}

/** Numbers in a slot. */
const SLOT = 4;

function isSame(
	own: Uint8Array,
	from: number,
	bytes: Uint8Array,
	start: number,
	end: number,
): boolean {
	for (let at = start; at < end; at++) {
		if (bytes[at] !== own[from + at - start]) return false;
	}
	return true;
}

const NONE = new Uint32Array();
/** FNV-1a. */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function larger(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
	const more = new Uint32Array(2 * numbers.length);
	more.set(numbers);
	return more;
}
