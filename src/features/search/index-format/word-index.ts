import { byteOrder } from './byte-order.ts';
import { CborWriter } from './cbor-writer.ts';
import { KEY_SEPARATOR } from './index-words.ts';
import { PlaceReader } from './places.ts';

/** A piece of the word index. */
export interface Chunk {
	/** First and last word, or as much of them as tells them from the neighbouring pieces. */
	from: string;
	to: string;
	content: Buffer;
}

/** Bytes after which a piece ends. A search loads the pieces of its words. */
const PIECE = 32_768;

/** The words of a page, with what `writePlaces` wrote of them. */
interface Block {
	keys: Uint32Array;
	places: Uint8Array;
}

/** Gathers the words of all pages and writes the word index. */
export class WordIndex {
	readonly #numbers = new Map<string, number>();
	/** By page: its own words, and those that the index adds. */
	readonly #own: Block[] = [];
	readonly #added: (Block | undefined)[] = [];

	/** Adds the next page. */
	addPage(keys: readonly string[], places: Uint8Array): void {
		this.#own.push(this.#block(keys, places));
	}

	/** Adds words to a page, as data that follows the page's own. */
	addToPage(page: number, keys: readonly string[], places: Uint8Array): void {
		this.#added[page] = this.#block(keys, places);
	}

	#block(keys: readonly string[], places: Uint8Array): Block {
		return { keys: Uint32Array.from(keys, (key) => this.#numberOf(key)), places };
	}

	#numberOf(key: string): number {
		let number = this.#numbers.get(key);
		if (number === undefined) this.#numbers.set(key, (number = this.#numbers.size));
		return number;
	}

	/** Writes the index, in order of the words. */
	*chunks(): Generator<Chunk> {
		const entries = new Entries(this.#own, this.#added, this.#numbers.size);
		const stems = this.#stems();
		const words = new CborWriter();
		let [count, first, before] = [0, '', ''];
		let from = '';
		for (const [at, { stem, plain, variants }] of stems.entries()) {
			if (count === 0) [first, from] = [stem, untilDifferent(stem, before)];
			words.array(3);
			words.text(stem);
			entries.write(plain, words);
			words.array(variants.length);
			for (const [word, number] of variants) {
				words.array(2);
				words.text(word);
				entries.write(number, words);
			}
			count++;
			before = stem;
			const next = stems[at + 1]?.stem;
			if (next !== undefined && words.length < PIECE) continue;
			const head = new CborWriter();
			head.array(1);
			head.array(count);
			yield {
				from: at + 1 === count ? first : from,
				to: next === undefined ? stem : untilDifferent(stem, next),
				content: Buffer.concat([head.take(), words.take()]),
			};
			count = 0;
		}
	}

	/** @returns the stems in order, each with its words that have diacritics */
	#stems(): Stem[] {
		const stems = new Map<string, Stem>();
		for (const [key, number] of this.#numbers) {
			const [stem = '', word] = key.split(KEY_SEPARATOR);
			let known = stems.get(stem);
			if (!known) stems.set(stem, (known = { stem, plain: undefined, variants: [] }));
			if (word === undefined) known.plain = number;
			else known.variants.push([word, number]);
		}
		for (const { variants } of stems.values()) variants.sort(([a], [b]) => byteOrder(a, b));
		return [...stems.values()].sort((a, b) => byteOrder(a.stem, b.stem));
	}
}

interface Stem {
	stem: string;
	/** Number of the word without diacritics, if a page has it. */
	plain: number | undefined;
	variants: [word: string, number: number][];
}

/** @returns the beginning of a word up to the first letter in which it differs from another */
function untilDifferent(word: string, other: string): string {
	const [letters, others] = [[...word], [...other]];
	const same = letters.findIndex((letter, at) => letter !== others[at]);
	return same < 0 ? word : letters.slice(0, same + 1).join('');
}

/** The places of every word, in order of the pages. */
class Entries {
	readonly #starts: Uint32Array;
	readonly #pages: Uint32Array;
	readonly #positions: Uint32Array;
	readonly #reader = new PlaceReader();
	readonly #next = new PlaceReader();
	readonly #own: readonly Block[];
	readonly #added: readonly (Block | undefined)[];

	constructor(own: readonly Block[], added: readonly (Block | undefined)[], keys: number) {
		this.#own = own;
		this.#added = added;
		// Counting sort: where the entries of each key begin, then the entries.
		const starts = new Uint32Array(keys + 1);
		for (const block of [...own, ...added]) {
			for (const key of block?.keys ?? []) starts[key + 1] = (starts[key + 1] ?? 0) + 1;
		}
		for (let key = 0; key < keys; key++)
			starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
		const total = starts[keys] ?? 0;
		this.#starts = starts;
		this.#pages = new Uint32Array(total);
		this.#positions = new Uint32Array(total);
		const next = starts.slice();
		for (const page of own.keys()) {
			this.#place(page, own[page], 0, next);
			this.#place(page, added[page], ADDED, next);
		}
	}

	#place(page: number, block: Block | undefined, mark: number, next: Uint32Array): void {
		if (!block) return;
		let position = 0;
		for (const key of block.keys) {
			const entry = next[key] ?? 0;
			next[key] = entry + 1;
			this.#pages[entry] = page + mark;
			this.#positions[entry] = position;
			position = this.#reader.read(block.places, position);
		}
	}

	/** Writes the pages of a word: distance to the page before, places in the text, places in data. */
	write(key: number | undefined, words: CborWriter): void {
		if (key === undefined) return words.array(0);
		const [start, end] = [this.#starts[key] ?? 0, this.#starts[key + 1] ?? 0];
		let pages = 0;
		let before = -1;
		for (let entry = start; entry < end; entry++) {
			const page = (this.#pages[entry] ?? 0) & PAGE;
			if (page !== before) pages++;
			before = page;
		}
		words.array(pages);
		before = 0;
		for (let entry = start; entry < end; entry++) {
			const page = (this.#pages[entry] ?? 0) & PAGE;
			words.array(3);
			words.int(page - before);
			before = page;
			const bytes = this.#read(entry, this.#reader);
			words.copy(bytes, this.#reader.textStart, this.#reader.textEnd);
			const isBoth = entry + 1 < end && ((this.#pages[entry + 1] ?? 0) & PAGE) === page;
			const more = isBoth ? this.#read(entry + 1, this.#next) : undefined;
			words.array(this.#reader.metaCount + (more ? this.#next.metaCount : 0));
			words.copy(bytes, this.#reader.metaStart, this.#reader.metaEnd);
			if (!more) continue;
			words.copy(more, this.#next.metaStart, this.#next.metaEnd);
			entry++;
		}
	}

	#read(entry: number, reader: PlaceReader): Uint8Array {
		const page = this.#pages[entry] ?? 0;
		const block = page < ADDED ? this.#own[page] : this.#added[page & PAGE];
		const bytes = block?.places ?? NOTHING;
		reader.read(bytes, this.#positions[entry] ?? 0);
		return bytes;
	}
}

/** Bit in the number of a page for words that the index adds. */
const ADDED = 0x8000_0000;
const PAGE = 0x7fff_ffff;
const NOTHING = new Uint8Array();
