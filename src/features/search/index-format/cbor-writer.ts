/**
 * Writes CBOR (RFC 8949) into one growing piece of memory. Only what the index needs: integers of 32
 * bits, texts and the heads of arrays. A library encodes millions of small arrays many times slower.
 */
export class CborWriter {
	#bytes = Buffer.allocUnsafe(1 << 16);
	/** Number of bytes written. */
	length = 0;

	/** Writes the head of an array; its items follow. */
	array(items: number): void {
		this.#head(0x80, items);
	}

	int(value: number): void {
		if (value < 0) this.#head(0x20, -1 - value);
		else this.#head(0, value);
	}

	text(text: string): void {
		const length = Buffer.byteLength(text);
		this.#head(0x60, length);
		this.#reserve(length);
		this.#bytes.write(text, this.length);
		this.length += length;
	}

	/** Copies many items that are encoded already. */
	append(items: Uint8Array): void {
		this.#reserve(items.length);
		this.#bytes.set(items, this.length);
		this.length += items.length;
	}

	/** Copies a few items that are encoded already. */
	copy(from: Uint8Array, start: number, end: number): void {
		this.#reserve(end - start);
		for (let at = start; at < end; at++) this.#bytes[this.length++] = from[at] ?? 0;
	}

	/** Writes what another writer holds, after its length, and empties it. */
	item(from: CborWriter): void {
		this.int(from.length);
		this.copy(from.#bytes, 0, from.length);
		from.length = 0;
	}

	/** @returns a copy of what was written, and begins anew */
	take(): Buffer {
		const taken = Buffer.from(this.#bytes.subarray(0, this.length));
		this.length = 0;
		return taken;
	}

	/** @returns what was written, without a copy; nothing may be written after it */
	finish(): Buffer {
		return this.#bytes.subarray(0, this.length);
	}

	#head(major: number, value: number): void {
		this.#reserve(5);
		const bytes = this.#bytes;
		if (value < 24) {
			bytes[this.length++] = major | value;
		} else if (value < 0x100) {
			bytes[this.length++] = major | 24;
			bytes[this.length++] = value;
		} else if (value < 0x10000) {
			bytes[this.length++] = major | 25;
			bytes[this.length++] = value >> 8;
			bytes[this.length++] = value & 0xff;
		} else {
			bytes[this.length++] = major | 26;
			this.length = bytes.writeUInt32BE(value, this.length);
		}
	}

	#reserve(more: number): void {
		if (this.length + more <= this.#bytes.length) return;
		const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.length + more));
		this.#bytes.copy(larger, 0, 0, this.length);
		this.#bytes = larger;
	}
}
