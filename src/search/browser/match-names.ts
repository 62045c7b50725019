import { nearestWords } from '../analysis/spelling.ts';
import { stopwords } from '../analysis/stopwords.ts';
import { nameKey } from '../name-key.ts';
import { HIT_CLASSES, type KeyHits, type NamedPage } from '../suggestion-pieces.ts';

type Keys = ReadonlyMap<string, KeyHits>;

const [WHOLE, BEGIN, WORD] = ['=', '<', ','].map((sign) => HIT_CLASSES.indexOf(sign)) as [
	number,
	number,
	number,
];

const SHORTEST_WORD = 2;
const SHORTEST_INSIDE = 4;
const SHORTEST_MISSPELT = 5;
const MOST_WORDS = 6;
const LONGEST_TYPED = 200;

/** @returns the words typed as keys; empty if they say nothing yet. */
export function typedWords(typed: string): string[] {
	const all = typed
		.slice(0, LONGEST_TYPED)
		.split(/\s+/)
		.filter((word) => nameKey(word) !== '');
	const telling = all.filter((word) => !stopwords.has(word.toLowerCase()));
	return (telling.length > 0 ? telling : all)
		.map(nameKey)
		.filter((word) => word.length >= SHORTEST_WORD)
		.slice(0, MOST_WORDS);
}

/** Pages that have all words typed. */
export interface RankedPages {
	/** Best first: whole name, beginning of the name, of a word, of a part; then by number. */
	pages: number[];
	/** Some may lack a word that too many pages have; their names tell. */
	unsure: boolean;
}

/**
 * Ranks the pages that have every word typed as the beginning of a word of their names.
 *
 * @param words as {@link typedWords} gives them, not empty
 * @param keys at least all keys that begin with one of the words or with all of them joined
 */
export function rankedPages(words: readonly string[], keys: Keys): RankedPages {
	const found = words.map((word) => hitsOf(word, keys));
	const joined = keys.get(words.join(''))?.pages ?? new Map<number, number>();
	const whole = new Set([...joined].filter(([, hit]) => hit === WHOLE).map(([page]) => page));
	const sure = found.filter(({ cut }) => !cut);
	const asked = sure.length > 0 ? sure : found;
	const scored = new Map([...whole].map((page) => [page, WHOLE]));
	for (const page of asked[0]?.pages.keys() ?? []) {
		if (whole.has(page) || !asked.every(({ pages }) => pages.has(page))) continue;
		scored.set(page, scoreOf(found.map(({ pages }) => pages.get(page) ?? WORD)));
	}
	return {
		pages: [...scored].sort(([a, x], [b, y]) => x - y || a - b).map(([page]) => page),
		unsure: sure.length < found.length && words.length > 1,
	};
}

/** The name begins with the first word, and the others begin words of it: so does the whole name. */
function scoreOf([first = WORD, ...others]: readonly number[]): number {
	const rest = Math.max(WORD, ...others);
	return first <= BEGIN && rest === WORD ? BEGIN : Math.max(first, rest);
}

function hitsOf(word: string, keys: Keys): { pages: Map<number, number>; cut: boolean } {
	const pages = new Map<number, number>();
	let cut = false;
	for (const [key, hits] of keys) {
		if (!key.startsWith(word)) continue;
		cut ||= hits.cut;
		for (const [page, hit] of hits.pages) {
			// A name is hit as a whole only by all of it.
			const better = Math.min(pages.get(page) ?? Infinity, Math.max(hit, BEGIN));
			pages.set(page, better);
		}
	}
	return { pages, cut };
}

/**
 * Replaces words no name has by the nearest beginning of a word that one has.
 *
 * @param keys at least all keys with the same first letter as such a word
 * @returns undefined if there is nothing to replace, or no idea how
 */
export function correctedWords(words: readonly string[], keys: Keys): string[] | undefined {
	let changed = false;
	const corrected = words.map((word) => {
		if (word.length < SHORTEST_MISSPELT || hitsOf(word, keys).pages.size > 0) return word;
		const [nearest] = nearestWords(word, beginnings(word.length, keys), 1);
		changed ||= nearest !== undefined;
		return nearest ?? word;
	});
	return changed ? corrected : undefined;
}

/** What a word could have been meant to be, one letter more or less; the typed length counts most. */
function beginnings(length: number, keys: Keys): Map<string, number> {
	const found = new Map<string, number>();
	for (const key of keys.keys()) {
		for (const [size, weight] of [
			[length, 3],
			[length + 1, 1],
			[length - 1, 1],
		] as const) {
			if (key.length < size) continue;
			const beginning = key.slice(0, size);
			found.set(beginning, (found.get(beginning) ?? 0) + weight);
		}
	}
	return found;
}

/** @returns whether the names of a page have every word typed. */
export function hasAllWords({ title, others }: NamedPage, words: readonly string[]): boolean {
	const keys = [title, ...others].flatMap(keysIn);
	return words.every((word) => keys.some((key) => isIn(word, key)));
}

/** @returns the name that explains why a page is suggested; undefined if its title does. */
export function tellingName(
	{ title, others }: NamedPage,
	words: readonly string[],
): string | undefined {
	const joined = words.join('');
	const fits = [
		(name: string) => nameKey(name) === joined,
		(name: string) => allWords(name, words, (word, key) => key.startsWith(word)),
		(name: string) => allWords(name, words, isIn),
	];
	for (const fit of fits) {
		const name = [title, ...others].find(fit);
		if (name !== undefined) return name === title ? undefined : name;
	}
	// Some words are in the title, some in another name.
	const missing = words.filter((word) => !keysIn(title).some((key) => isIn(word, key)));
	return missing.length === 0
		? undefined
		: others.find((name) => keysIn(name).some((key) => missing.some((word) => isIn(word, key))));
}

function allWords(
	name: string,
	words: readonly string[],
	fits: (word: string, key: string) => boolean,
): boolean {
	const keys = keysIn(name);
	return words.every((word) => keys.some((key) => fits(word, key)));
}

function isIn(word: string, key: string): boolean {
	return key.startsWith(word) || (word.length >= SHORTEST_INSIDE && key.includes(word));
}

function keysIn(name: string): string[] {
	const words = name.split(/\s+/);
	const pieces = name.match(/[\p{L}\p{N}]+/gu) ?? [];
	return [...words, ...pieces, name].map(nameKey);
}
