import { WordNumbers } from '../index-format/word-numbers.ts';
import type { PageRecord } from './analyse-page.ts';
import type { PartsOf } from './part-finder.ts';
import { wordCounts } from './word-counts.ts';

/** Shorter words are in no vocabulary. */
const SHORTEST = 3;

/** The words of a page, by number. */
interface PageWords {
	title: Uint32Array;
	text: Uint32Array;
	/** Of names, summary and facts. */
	named: Uint32Array;
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

	/** Adds the next page. */
	add({ title, words, counts, namedWords }: PageRecord): void {
		const text = this.#numbersOf(words);
		for (const [at, number] of text.entries()) this.#use(number, counts[at] ?? 0);
		const titleCounts = wordCounts([title]);
		const inTitle = this.#numbersOf([...titleCounts.keys()].join(' '));
		const titleUses = [...titleCounts.values()];
		for (const [at, number] of inTitle.entries()) this.#use(number, titleUses[at] ?? 0);
		this.#pages.push({ title: inTitle, text, named: this.#numbersOf(namedWords) });
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

	/**
	 * Lists the parts of the compounds of every page, each once, without words that are there.
	 *
	 * @param partsOf the searchable parts of a word
	 */
	*parts(partsOf: PartsOf): Generator<{ titleParts: string[]; textParts: string[] }> {
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
		for (const { title, text } of this.#pages) {
			const inTitle = partsIn(title);
			const inText = partsIn(text).filter((part) => !inTitle.includes(part));
			const wordsOf = (numbers: readonly number[]) =>
				numbers.map((part) => this.#lower[part] ?? '');
			yield { titleParts: wordsOf(inTitle), textParts: wordsOf(inText) };
		}
	}

	/**
	 * Lists the words by which pages can be found, each spelt as on most pages.
	 *
	 * @param added words by which each page can be found besides its own
	 * @returns each with the number of pages, in order of code units in lower case
	 */
	vocabulary(added: readonly (readonly string[])[]): [string, number][] {
		const pagesWith: number[] = [];
		const spellings: number[] = [];
		const seen: number[] = [];
		const seenLower: number[] = [];
		for (const [page, { title, text, named }] of this.#pages.entries()) {
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
			for (const word of added[page] ?? []) count(this.#lowerNumber(word.toLowerCase()));
		}
		const usual = this.#usualSpellings(spellings);
		return [...this.#lower.entries()]
			.filter(([lower, word]) => (pagesWith[lower] ?? 0) > 0 && word.length >= SHORTEST)
			.sort(([, a], [, b]) => (a < b ? -1 : 1))
			.map(([lower, word]) => [usual[lower] ?? word, pagesWith[lower] ?? 0]);
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
