import { byteOrder } from './byte-order.ts';
import { CborWriter } from './cbor-writer.ts';
import { KEY_SEPARATOR } from './index-words.ts';
import { PlaceReader } from './places.ts';
import { WordNumbers } from './word-numbers.ts';

/** A piece of the word index. */
export interface Chunk {
	/** First and last word, or as much of them as tells them from the neighbouring pieces. */
	from: string;
	to: string;
	content: Buffer;
}

/**
 * Bytes after which a piece ends. A search loads the pieces of its words, and a list of all pieces: at
 * ten thousand pages both together are smallest at this size.
 */
const PIECE = 16_384;

/** The words of a page. */
interface Block {
	keys: Uint32Array;
	/** Where the places of the first word begin. */
	start: number;
}

/** Gathers the words of all pages and writes the word index. */
export class WordIndex {
	readonly #numbers = new WordNumbers();
	/** What `writePlaces` wrote of all pages: one piece of memory is read much faster than thousands. */
	readonly #places = new CborWriter();
	/** By page: its own words, and those that the index adds. */
	readonly #own: Block[] = [];
	readonly #added: (Block | undefined)[] = [];

	/**
	 * Adds the next page.
	 *
	 * @param keys separated by line feeds
	 */
	addPage(keys: string, places: Uint8Array): void {
		this.#own.push(this.#block(this.numbersOf(keys), places));
	}

	/**
	 * Adds words to a page, as data that follows the page's own.
	 *
	 * @param keys as numbers; see {@link numbersOf}
	 */
	addToPage(page: number, keys: Uint32Array, places: Uint8Array): void {
		this.#added[page] = this.#block(keys, places);
	}

	/**
	 * @param keys separated by line feeds
	 * @returns the numbers that the index gives them
	 */
	numbersOf(keys: string): Uint32Array {
		return this.#numbers.numbersOf(keys, '\n');
	}

	#block(keys: Uint32Array, places: Uint8Array): Block {
		const start = this.#places.length;
		this.#places.append(places);
		return { keys, start };
	}

	/** Writes the index, in order of the words. No page can be added any more. */
	*chunks(): Generator<Chunk> {
		const places = this.#places.finish();
		const entries = new Entries(this.#own, this.#added, this.#numbers.size, places);
		const stems = this.#stems();
		const words = new CborWriter();
		const head = new CborWriter();
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
		for (let number = 0; number < this.#numbers.size; number++) {
			const key = this.#numbers.wordOf(number);
			const [stem = '', word] = key.split(KEY_SEPARATOR);
			let known = stems.get(stem);
			if (!known) stems.set(stem, (known = { stem, plain: undefined, variants: [] }));
			if (word === undefined) known.plain = number;
			else known.variants.push([word, number]);
		}
		for (const { variants } of stems.values()) variants.sort(([a], [b]) => byteOrder(a, b));
		// Strings' own order is hardly different and fast to make; what is in order already is sorted quickly.
		const ordered = [...stems.keys()].sort().sort(byteOrder);
		return ordered.flatMap((stem) => stems.get(stem) ?? []);
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
	readonly #places: Uint8Array;

	constructor(
		own: readonly Block[],
		added: readonly (Block | undefined)[],
		keys: number,
		places: Uint8Array,
	) {
		this.#places = places;
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
			this.#place(page, own[page], next);
			this.#place(page, added[page], next);
		}
	}

	#place(page: number, block: Block | undefined, next: Uint32Array): void {
		let position = block?.start ?? 0;
		for (const key of block?.keys ?? []) {
			const entry = next[key] ?? 0;
			next[key] = entry + 1;
			this.#pages[entry] = page;
			this.#positions[entry] = position;
			position = this.#reader.read(this.#places, position);
		}
	}

	/** Writes the pages of a word: distance to the page before, places in the text, places in data. */
	write(key: number | undefined, words: CborWriter): void {
		if (key === undefined) return words.array(0);
		const [start, end] = [this.#starts[key] ?? 0, this.#starts[key + 1] ?? 0];
		let pages = end - start;
		for (let entry = start + 1; entry < end; entry++) {
			if (this.#pages[entry] === this.#pages[entry - 1]) pages--;
		}
		words.array(pages);
		let before = 0;
		for (let entry = start; entry < end; entry++) {
			const page = this.#pages[entry] ?? 0;
			words.array(3);
			words.int(page - before);
			before = page;
			const [own, added, places] = [this.#reader, this.#next, this.#places];
			own.read(places, this.#positions[entry] ?? 0);
			words.copy(places, own.textStart, own.textEnd);
			const isBoth = entry + 1 < end && this.#pages[entry + 1] === page;
			if (isBoth) added.read(places, this.#positions[++entry] ?? 0);
			words.array(own.metaCount + (isBoth ? added.metaCount : 0));
			words.copy(places, own.metaStart, own.metaEnd);
			if (isBoth) words.copy(places, added.metaStart, added.metaEnd);
		}
	}
}
