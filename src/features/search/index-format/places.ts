import { CborWriter } from './cbor-writer.ts';
import { writtenWord, type WrittenWord } from './index-words.ts';

/** Something written in a text, and how often. */
export interface Used {
	word: WrittenWord;
	uses: number;
}

/** The places of one word on one page. */
interface WordPlaces {
	/** In the text: rank of the weight, then number of the word, in one integer. */
	text: number[];
	/** In the data, ready to be written: a field as a negative number, then distances of words. */
	meta: number[];
	/** Field and place written last. */
	field: number;
	last: number;
}

/** Pages have fewer words. */
const PLACES = 1 << 22;

/** The weight that the index takes for granted. It belongs to no word, but must be told first. */
const UNMARKED = 25;

/** Collects places of a page by the keys of its words. */
export class PlacesByKey<Key> {
	readonly byKey = new Map<Key, WordPlaces>();

	/** Adds a word of data about the page. Fields come one after the other, the words of each in order. */
	addMetaPlace(field: number, key: Key, at: number): void {
		const places = this.byKey.get(key);
		if (!places) {
			this.byKey.set(key, { text: [], meta: [-1 - field, at], field, last: at });
			return;
		}
		if (places.field !== field) {
			places.meta.push(-1 - field);
			places.field = field;
			places.last = 0;
		}
		places.meta.push(at - places.last);
		places.last = at;
	}
}

/** Collects the places of the words of a page by the keys of {@link writtenWord}. */
export class PlaceList extends PlacesByKey<string> {
	/**
	 * Adds the words of the text.
	 *
	 * @param weights of each word, 0 to 255
	 * @returns how often each is written, in order of first use
	 */
	addText(words: readonly string[], weights: readonly number[]): Used[] {
		const places = new Map<string, number[]>();
		for (let at = 0; at < words.length; at++) {
			const word = words[at] ?? '';
			const place = rankOf(weights[at] ?? 0) * PLACES + at;
			const known = places.get(word);
			if (known) known.push(place);
			else places.set(word, [place]);
		}
		const used: Used[] = [];
		for (const [token, all] of places) {
			const word = writtenWord(token);
			used.push({ word, uses: all.length });
			const [first] = word.index;
			if (first && word.index.length === 1 && !this.byKey.has(first.key)) {
				// The list becomes that of the key, without a copy. It may grow from now on.
				this.byKey.set(first.key, { text: all, meta: [], field: -1, last: 0 });
				continue;
			}
			for (const { key, share } of word.index) {
				const { text } = this.#placesOf(key);
				for (const place of all) text.push(share === 1 ? place : shared(place, share));
			}
		}
		return used;
	}

	/** Adds data about the page. */
	addMeta(field: number, text: string): void {
		for (const [at, word] of metaWords(text).entries()) {
			for (const { key } of writtenWord(word).index) this.addMetaPlace(field, key, at);
		}
	}

	#placesOf(key: string): WordPlaces {
		let places = this.byKey.get(key);
		if (!places) this.byKey.set(key, (places = { text: [], meta: [], field: -1, last: 0 }));
		return places;
	}
}

/** @returns the words of data about a page */
export function metaWords(text: string): string[] {
	return text.replaceAll('\u200B', '').trim().split(/\s+/);
}

const scratch = new CborWriter();

/**
 * Writes the places of a page: for each word, in the order of {@link PlacesByKey.byKey}, the length of
 * its places in the text and these, then number and length of its places in the data and these.
 */
export function writePlaces(list: PlacesByKey<unknown>, writer: CborWriter): void {
	for (const { text, meta } of list.byKey.values()) {
		writeTextPlaces(text);
		writer.item(scratch);
		writer.int(meta.length);
		if (meta.length === 0) continue;
		for (const number of meta) scratch.int(number);
		writer.item(scratch);
	}
}

/** As the index has them: weights as negative numbers, each followed by distances of words. */
function writeTextPlaces(places: number[]): void {
	let isOrdered = true;
	let changes = places.length === 0 ? 0 : 1;
	for (let at = 1; at < places.length; at++) {
		const [before = 0, place = 0] = [places[at - 1], places[at]];
		if (place < before) isOrdered = false;
		if (weightOf(place) !== weightOf(before)) changes++;
	}
	if (!isOrdered) {
		places.sort((a, b) => a - b);
		changes = new Set(places.map(weightOf)).size;
	}
	if (places.length > 0 && weightOf(places[0] ?? 0) === UNMARKED) changes--;
	scratch.array(places.length + changes);
	let weight = UNMARKED;
	let last = 0;
	for (const place of places) {
		const current = weightOf(place);
		if (current !== weight) {
			scratch.int(-1 - current);
			weight = current;
			last = 0;
		}
		const at = place % PLACES;
		scratch.int(at - last);
		last = at;
	}
}

/** @returns the place of one of several parts, which share the weight */
function shared(place: number, parts: number): number {
	const weight = weightOf(place);
	return (
		rankOf(weight === 0 ? 0 : Math.max(1, Math.floor(weight / parts))) * PLACES + (place % PLACES)
	);
}

/** Words of the weight that is taken for granted come first, then by weight. */
function rankOf(weight: number): number {
	return weight === UNMARKED ? 0 : weight + 1;
}

function weightOf(place: number): number {
	const rank = Math.floor(place / PLACES);
	return rank === 0 ? UNMARKED : rank - 1;
}

/** Finds places among the bytes that {@link writePlaces} wrote. */
export class PlaceReader {
	textStart = 0;
	textEnd = 0;
	/** How many numbers the data has. */
	metaCount = 0;
	metaStart = 0;
	metaEnd = 0;
	#next = 0;

	/**
	 * Reads where the places of one word lie.
	 *
	 * @returns where the next word begins
	 */
	read(bytes: Uint8Array, position: number): number {
		const length = this.#number(bytes, position);
		this.textStart = this.#next;
		this.textEnd = this.textStart + length;
		this.metaCount = this.#number(bytes, this.textEnd);
		const metaLength = this.metaCount === 0 ? 0 : this.#number(bytes, this.#next);
		this.metaStart = this.#next;
		this.metaEnd = this.metaStart + metaLength;
		return this.metaEnd;
	}

	#number(bytes: Uint8Array, at: number): number {
		const head = bytes[at] ?? 0;
		this.#next = at + 1;
		if (head < 24) return head;
		let value = 0;
		for (let size = 1 << (head - 24); size > 0; size--) {
			value = value * 256 + (bytes[this.#next++] ?? 0);
		}
		return value;
	}
}
