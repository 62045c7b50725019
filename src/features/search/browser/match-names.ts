import { nearestWords } from '../analysis/spelling.ts';
import { stopwords } from '../analysis/stopwords.ts';
import { nameKey } from '#src/base/name-key.ts';
import { withoutInvisible } from '#src/base/text/without-invisible.ts';
import { rankAsBeginning, rankOf, type KeyHits, type NamedPage } from '../suggestion-pieces.ts';

type Keys = ReadonlyMap<string, KeyHits>;

const BEGIN = rankOf('begin');
const WORD = rankOf('word');

const SHORTEST_WORD = 2;
const SHORTEST_INSIDE = 4;
const SHORTEST_MISSPELT = 5;
const MOST_WORDS = 6;
const LONGEST_TYPED = 200;

/** @returns the typed words as keys; empty if they are too short. */
export function typedWords(typed: string): string[] {
	const all = withoutInvisible(typed)
		.slice(0, LONGEST_TYPED)
		.split(/\s+/)
		.filter((word) => nameKey(word) !== '');
	const telling = all.filter((word) => !stopwords.has(word.toLowerCase()));
	return (telling.length > 0 ? telling : all)
		.map(nameKey)
		.filter((word) => word.length >= SHORTEST_WORD)
		.slice(0, MOST_WORDS);
}

/** Pages with all typed words. */
export interface RankedPages {
	/** Best first: whole name, beginning of the name, of a word, of a part; then by number. */
	pages: number[];
	/** True if some pages may lack a word that too many pages have; only their names show it. */
	unsure: boolean;
}

/**
 * Ranks the pages whose names have, for every typed word, a word that begins with it.
 *
 * @param words from {@link typedWords}, not empty
 * @param keys at least all keys that begin with one of the words or with all of them joined
 */
export function rankedPages(words: readonly string[], keys: Keys): RankedPages {
	const found = words.map((word) => hitsOf(word, keys));
	const joined = keys.get(words.join(''))?.pages ?? new Map<number, number>();
	const whole = new Map([...joined].filter(([, hit]) => hit < BEGIN));
	const sure = found.filter(({ cut }) => !cut);
	const asked = sure.length > 0 ? sure : found;
	const scored = new Map(whole);
	for (const page of asked[0]?.pages.keys() ?? []) {
		if (whole.has(page) || !asked.every(({ pages }) => pages.has(page))) continue;
		scored.set(page, scoreOf(found.map(({ pages }) => pages.get(page) ?? WORD)));
	}
	return {
		pages: [...scored].sort(([a, x], [b, y]) => x - y || a - b).map(([page]) => page),
		unsure: sure.length < found.length && words.length > 1,
	};
}

/** A name that begins with the first word and has the others ranks like one with the whole text. */
function scoreOf([first = WORD, ...others]: readonly number[]): number {
	const begins = first < WORD && others.every((hit) => hit < rankOf('part'));
	return begins ? first : Math.max(WORD, first, ...others);
}

function hitsOf(word: string, keys: Keys): { pages: Map<number, number>; cut: boolean } {
	const pages = new Map<number, number>();
	let cut = false;
	for (const [key, hits] of keys) {
		if (!key.startsWith(word)) continue;
		cut ||= hits.cut;
		for (const [page, hit] of hits.pages) {
			// Only the complete key hits the whole name.
			pages.set(page, Math.min(pages.get(page) ?? Infinity, rankAsBeginning(hit)));
		}
	}
	return { pages, cut };
}

/**
 * Replaces words that no name has by the nearest beginning of a word in a name.
 *
 * @param keys at least all keys with the same first letter as such a word
 * @returns undefined if no word was replaced
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

/** Beginnings of keys with the typed length, weighted most, or one letter more or less. */
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

/** @returns true if the names of a page have every typed word. */
export function hasAllWords({ title, others }: NamedPage, words: readonly string[]): boolean {
	const keys = [title, ...others].flatMap(keysIn);
	return words.every((word) => keys.some((key) => isIn(word, key)));
}

/** @returns whether a page's title is just what was typed */
export function isTitled({ title }: NamedPage, words: readonly string[]): boolean {
	return nameKey(title) === words.join('');
}

/** @returns the name that explains a suggestion; undefined if the title explains it. */
export function tellingName(
	{ title, others }: NamedPage,
	words: readonly string[],
): string | undefined {
	const joined = words.join('');
	const begun = (word: string, key: string) => key.startsWith(word);
	const name =
		[title, ...others].find((each) => nameKey(each) === joined) ??
		[title].find((each) => allWords(each, words, begun)) ??
		others.find((each) => nameKey(each).startsWith(joined)) ??
		others.find((each) => allWords(each, words, begun)) ??
		[title, ...others].find((each) => allWords(each, words, isIn));
	if (name !== undefined) return name === title ? undefined : name;
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
