import { germanDay, isUpcoming } from '#src/base/dates/today.ts';
import {
	DIRECTORY_FILE,
	pieceFile,
	readKeys,
	readNames,
	SUGGESTIONS_FOLDER,
	type Directory,
	type KeyHits,
	type NamedPage,
} from '../suggestion-pieces.ts';
import {
	correctedWords,
	hasAllWords,
	isTitled,
	rankedPages,
	tellingName,
	typedWords,
} from './match-names.ts';

/** A page offered while the reader types. */
export interface Suggestion {
	title: string;
	/** The page's kind: `Kommune`. */
	art: string;
	/** Address below the portal's base, without a slash before it. */
	path: string;
	/** Another name of the page by which it was found. */
	name?: string;
}

/** Loads a file of the suggestions as text, unpacked. */
export type LoadFile = (file: string) => Promise<string>;

/** Number of pages whose names are checked if too many have a word. */
const UNSURE = 24;
/** Largest number of pieces that a reader should wait for. */
const MANY_PIECES = 4;

/** Finds pages by the beginnings of their names; pieces are loaded once, when they are needed. */
export class Suggestions {
	readonly #load: LoadFile;
	readonly #day: string;
	readonly #keys = new Map<string, Promise<Map<string, KeyHits>>>();
	readonly #names = new Map<string, Promise<NamedPage[]>>();
	#directory: Promise<Directory> | undefined;

	/**
	 * @param load loads a piece
	 * @param day entries that expired before it are not offered, `YYYY-MM-DD`
	 */
	constructor(load: LoadFile, day: string = germanDay()) {
		this.#load = load;
		this.#day = day;
	}

	/**
	 * @param most number of suggestions at most
	 * @returns best first; also empty if the data cannot be loaded
	 */
	async find(typed: string, most: number): Promise<Suggestion[]> {
		const words = typedWords(typed);
		if (words.length === 0) return [];
		try {
			return await this.#search(words, most);
		} catch {
			// Offline, or the portal was built anew: the next letter loads again.
			this.#directory = undefined;
			this.#keys.clear();
			this.#names.clear();
			return [];
		}
	}

	async #search(words: readonly string[], most: number): Promise<Suggestion[]> {
		this.#directory ??= this.#load(DIRECTORY_FILE).then((text) => JSON.parse(text) as Directory);
		const directory = await this.#directory;
		const asked = new Set([...words, words.join('')]);
		const keys = await this.#keysWith([...asked], directory);
		const ranked = rankedPages(words, keys);
		if (ranked.pages.length > 0) return this.#suggest(words, ranked, most, directory);
		const similar = await this.#keysWith(
			words.map((word) => this.#commonStart(word, directory)),
			directory,
		);
		const corrected = correctedWords(words, similar);
		if (!corrected) return [];
		const all = await this.#keysWith(corrected, directory);
		return this.#suggest(corrected, rankedPages(corrected, all), most, directory);
	}

	async #suggest(
		words: readonly string[],
		{ pages, unsure }: ReturnType<typeof rankedPages>,
		most: number,
		directory: Directory,
	): Promise<Suggestion[]> {
		const named = await Promise.all(
			pages.slice(0, unsure ? UNSURE : most).map((page) => this.#name(page, directory)),
		);
		return (
			named
				.flatMap((page) => page ?? [])
				.filter(({ until }) => until === undefined || isUpcoming(until, this.#day))
				.filter((page) => !unsure || hasAllWords(page, words))
				// What is typed in full stands before what only begins with it or has its words.
				.toSorted((a, b) => Number(isTitled(b, words)) - Number(isTitled(a, words)))
				.slice(0, most)
				.map((page) => {
					const [art = '', folder = ''] = directory.arten[page.art] ?? [];
					const name = tellingName(page, words);
					return {
						title: page.title,
						art,
						path: `${folder}${page.slug}/`,
						...(name === undefined ? {} : { name }),
					};
				})
		);
	}

	/** Loads all keys of the pieces that may have a word with one of the beginnings. */
	async #keysWith(
		beginnings: readonly string[],
		directory: Directory,
	): Promise<Map<string, KeyHits>> {
		const numbers = new Set(beginnings.flatMap((start) => piecesWith(start, directory)));
		const pieces = await Promise.all(
			[...numbers].map((number) => {
				const file = pieceFile('s', number, directory);
				const known = this.#keys.get(file) ?? this.#load(file).then(readKeys);
				this.#keys.set(file, known);
				return known;
			}),
		);
		return new Map(pieces.flatMap((piece) => [...piece]));
	}

	/** The beginning a misspelt word shares with candidates: one letter, two if there are many. */
	#commonStart(word: string, directory: Directory): string {
		const letter = word.slice(0, 1);
		return piecesWith(letter, directory).length > MANY_PIECES ? word.slice(0, 2) : letter;
	}

	async #name(page: number, directory: Directory): Promise<NamedPage | undefined> {
		const { namen } = directory;
		const file = pieceFile('n', Math.floor(page / namen), directory);
		const known = this.#names.get(file) ?? this.#load(file).then(readNames);
		this.#names.set(file, known);
		return (await known)[page % namen];
	}
}

/**
 * Loads files of a built portal.
 *
 * @param base address of the portal
 */
export function loaderOf(base: URL): LoadFile {
	return async (file) => {
		const response = await fetch(new URL(`pagefind/${SUGGESTIONS_FOLDER}/${file}`, base));
		if (!response.ok || !response.body) throw new Error(`${file}: ${response.status}`);
		if (file === DIRECTORY_FILE) return response.text();
		return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
	};
}

/** @returns numbers of the key pieces that may have keys with a beginning. */
function piecesWith(start: string, { schluessel }: Directory): number[] {
	return [...schluessel.keys()].filter((number) => {
		const first = schluessel[number] ?? '';
		const next = schluessel[number + 1];
		return (first <= start || first.startsWith(start)) && (next === undefined || next > start);
	});
}
