import { WordNumbers } from '../index-format/word-numbers.ts';
import { META } from '../page-record.ts';
import type { PageRecord } from './analyse-page.ts';
import type { PartsOf } from './part-finder.ts';
import { wordCounts } from './word-counts.ts';

/** `E-Akte`, `OK.Bau`, `F13`, `KI`. */
const SIGNED =
	/(?=[\p{L}\p{N}./-]*\p{L})[\p{L}\p{N}]+(?:[./-][\p{L}\p{N}]+)+|\p{L}+\p{N}[\p{L}\p{N}]*|(?<![\p{L}\p{N}])\p{Lu}{2}(?![\p{L}\p{N}])/gu;

/** Shorter words are in no vocabulary. */
const SHORTEST = 3;

/** Parts of the compounds of a page, as numbers of words in lower case. */
export interface PageParts {
	title: Uint32Array;
	/** Without those of the title. */
	text: Uint32Array;
}

/** Numbers of the pages that have a word in title and in other names. */
export interface NamedPages {
	title: number[];
	names: number[];
}

/** The words of a page, by number. */
interface PageWords {
	title: Uint32Array;
	text: Uint32Array;
	/** Of names, summary and facts. */
	named: Uint32Array;
	/** Of other names of the subject. */
	names: Uint32Array;
	/** Once they were listed. */
	parts?: PageParts;
}

/**
 * The words of all pages. Each has a number, as written and in lower case, so that what is known of a
 * word is found once and not on every page.
 */
export class PortalWords {
	readonly #numbers = new WordNumbers();
	readonly #written: string[] = [];
	readonly #uses: number[] = [];
	/** Number of a written word → number in lower case. */
	readonly #lowerOf: number[] = [];
	readonly #lowerNumbers = new Map<string, number>();
	readonly #lower: string[] = [];
	readonly #pages: PageWords[] = [];
	/** Words of names with a sign or a digit inside, without it and in lower case: `eakte`. */
	readonly #signed = new Map<string, { shown: string } & NamedPages>();

	/** Adds the next page. */
	add({ title, words, counts, namedWords, meta }: PageRecord): void {
		const text = this.#numbersOf(words);
		for (let at = 0; at < text.length; at++) this.#use(text[at] ?? 0, counts[at] ?? 0);
		const titleCounts = wordCounts([title]);
		const inTitle = this.#numbersOf([...titleCounts.keys()].join(' '));
		const titleUses = [...titleCounts.values()];
		for (const [at, number] of inTitle.entries()) this.#use(number, titleUses[at] ?? 0);
		const naming = [meta[META.names] ?? '', ...singleWords(meta[META.words])];
		const names = this.#numbersOf([...wordCounts(naming).keys()].join(' '));
		this.#addSigned('title', title);
		this.#addSigned('names', naming.join(' '));
		this.#pages.push({ title: inTitle, text, named: this.#numbersOf(namedWords), names });
	}

	#addSigned(kind: keyof NamedPages, text: string): void {
		for (const [shown] of text.normalize('NFC').matchAll(SIGNED)) {
			const key = shown.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
			const known = this.#signed.get(key) ?? { shown, title: [], names: [] };
			this.#signed.set(key, known);
			if (known[kind].at(-1) !== this.#pages.length) known[kind].push(this.#pages.length);
		}
	}

	/** @returns the words of titles and texts as written, with the number of uses */
	*counts(): Generator<[string, number]> {
		for (const [number, uses] of this.#uses.entries()) {
			if (uses > 0) yield [this.#written[number] ?? '', uses];
		}
	}

	/**
	 * Gathers what belongs to the words of titles and texts.
	 *
	 * @param find what belongs to a word as written; asked once a word
	 * @returns for each page what belongs to its words
	 */
	*gather<T>(find: (word: string) => readonly T[]): Generator<Set<T>> {
		const known: (readonly T[])[] = [];
		for (const { title, text } of this.#pages) {
			const found = new Set<T>();
			for (const words of [title, text]) {
				for (const number of words) {
					known[number] ??= find(this.#written[number] ?? '');
					for (const item of known[number]) found.add(item);
				}
			}
			yield found;
		}
	}

	/** @returns the word in lower case that has a number, as {@link parts} have */
	inLowerCase(number: number): string {
		return this.#lower[number] ?? '';
	}

	/**
	 * Lists the parts of the compounds of every page, each once, without words that are there. From then on, they belong to
	 * the vocabulary.
	 *
	 * @param partsOf the searchable parts of a word
	 */
	*parts(partsOf: PartsOf): Generator<PageParts> {
		const known: (readonly number[])[] = [];
		const seen: number[] = [];
		let round = 0;
		const partsIn = (words: Uint32Array) => {
			round++;
			for (const number of words) seen[this.#lowerOf[number] ?? 0] = round;
			const found: number[] = [];
			for (const number of words) {
				const lower = this.#lowerOf[number] ?? 0;
				known[lower] ??= partsOf(this.#lower[lower] ?? '').map((part) => this.#lowerNumber(part));
				for (const part of known[lower]) {
					if (seen[part] === round) continue;
					seen[part] = round;
					found.push(part);
				}
			}
			return found;
		};
		for (const page of this.#pages) {
			const inTitle = partsIn(page.title);
			const inText = partsIn(page.text).filter((part) => !inTitle.includes(part));
			page.parts = { title: Uint32Array.from(inTitle), text: Uint32Array.from(inText) };
			yield page.parts;
		}
	}

	/**
	 * Lists the words by which pages can be found, each spelt as on most pages.
	 *
	 * @param added words by which each page can be found besides its own and their parts
	 * @returns each with the number of pages, in order of code units in lower case
	 */
	vocabulary(added: readonly (readonly string[])[]): [string, number][] {
		const pagesWith: number[] = [];
		const spellings: number[] = [];
		const seen: number[] = [];
		const seenLower: number[] = [];
		for (const [page, { title, text, named, parts }] of this.#pages.entries()) {
			const count = (lower: number) => {
				if (seenLower[lower] === page) return;
				seenLower[lower] = page;
				pagesWith[lower] = (pagesWith[lower] ?? 0) + 1;
			};
			for (const words of [title, text, named]) {
				for (const number of words) {
					if (seen[number] === page) continue;
					seen[number] = page;
					spellings[number] = (spellings[number] ?? 0) + 1;
					count(this.#lowerOf[number] ?? 0);
				}
			}
			for (const found of parts ? [parts.title, parts.text] : []) {
				for (const lower of found) count(lower);
			}
			for (const word of added[page] ?? []) count(this.#lowerNumber(word.toLowerCase()));
		}
		const usual = this.#usualSpellings(spellings);
		return [...this.#lower.entries()]
			.filter(([lower, word]) => (pagesWith[lower] ?? 0) > 0 && word.length >= SHORTEST)
			.sort(([, a], [, b]) => (a < b ? -1 : 1))
			.map(([lower, word]) => [usual[lower] ?? word, pagesWith[lower] ?? 0]);
	}

	/** @returns words of names with a sign or a digit inside and short abbreviations, as written, and the number of pages */
	*signedNames(): Generator<[string, number]> {
		for (const [key, { shown, title, names }] of this.#signed) {
			if (this.#lowerNumbers.has(key) && key.length >= SHORTEST) continue;
			yield [shown, new Set([...title, ...names]).size];
		}
	}

	/** @returns for words in lower case the pages that have them in title or names, by number */
	namedPages(): Map<string, NamedPages> {
		const found = new Map<string, NamedPages>();
		for (const [key, { shown, ...pages }] of this.#signed) {
			found.set(this.#lowerNumbers.has(key) ? key : shown.toLowerCase(), { ...pages });
		}
		for (const [page, { title, names }] of this.#pages.entries()) {
			for (const [kind, words] of [
				['title', title],
				['names', names],
			] as const) {
				for (const number of words) {
					const word = this.#lower[this.#lowerOf[number] ?? 0] ?? '';
					const pages = found.get(word) ?? { title: [], names: [] };
					found.set(word, pages);
					if (pages[kind].at(-1) !== page) pages[kind].push(page);
				}
			}
		}
		return found;
	}

	/** @returns for each word in lower case the spelling of most pages, on a tie the first in order */
	#usualSpellings(spellings: readonly number[]): string[] {
		const usual: string[] = [];
		const most: number[] = [];
		for (const [number, word] of this.#written.entries()) {
			const lower = this.#lowerOf[number] ?? 0;
			const [pages, best] = [spellings[number] ?? 0, most[lower] ?? 0];
			if (pages < best || pages === 0) continue;
			if (pages === best && word > (usual[lower] ?? '')) continue;
			[usual[lower], most[lower]] = [word, pages];
		}
		return usual;
	}

	#numbersOf(words: string): Uint32Array {
		const numbers = this.#numbers.numbersOf(words, ' ');
		for (let number = this.#written.length; number < this.#numbers.size; number++) {
			const word = this.#numbers.wordOf(number);
			this.#written.push(word);
			this.#uses.push(0);
			this.#lowerOf.push(this.#lowerNumber(word.toLowerCase()));
		}
		return numbers;
	}

	#lowerNumber(word: string): number {
		let number = this.#lowerNumbers.get(word);
		if (number === undefined) {
			number = this.#lower.push(word) - 1;
			this.#lowerNumbers.set(word, number);
		}
		return number;
	}

	#use(number: number, times: number): void {
		this.#uses[number] = (this.#uses[number] ?? 0) + times;
	}
}

/** @returns those of the words people use that are one word; a word of a phrase does not name the page */
const singleWords = (list = '') => list.split(', ').filter((word) => !/\s/.test(word));
