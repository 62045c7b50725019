import { stopwords } from '../analysis/stopwords.ts';
import { nameKey } from '#src/base/name-key.ts';
import { rankAsBeginning, rankOf } from '../suggestion-pieces.ts';
import type { PartsOf } from './part-finder.ts';

const SHORTEST = 2;
/** Longer names of several words are hardly ever typed as one word. */
const LONGEST_JOINED = 12;
const SHORTEST_PART = 4;

/**
 * Lists the keys of a page's names, which are found by their beginning: the whole name, its words,
 * the words between its hyphens, and the parts inside its compounds.
 *
 * @param names the title first
 * @returns keys with the rank of their hit; a key that is a prefix of another one is left out if
 * the longer key hits as well
 */
export function keysOfNames(
	[title = '', ...others]: readonly string[],
	partsOf: PartsOf,
): Map<string, number> {
	const keys = new Map<string, number>();
	const add = (name: string, hit: number, shortest = SHORTEST) => {
		const key = nameKey(name);
		if (key.length >= shortest) keys.set(key, Math.min(keys.get(key) ?? Infinity, hit));
	};
	for (const name of [title, ...others]) {
		const [whole, begin, inside, part] = name === title ? TITLE : OTHER;
		const words = name.split(/\s+/);
		if (words.length === 1 || nameKey(name).length <= LONGEST_JOINED) add(name, rankOf(whole));
		let place = rankOf(begin);
		for (const word of words) {
			if (stopwords.has(word.toLowerCase()) || nameKey(word) === '') continue;
			add(word, place);
			for (const piece of word.match(/[\p{L}\p{N}]+/gu) ?? []) {
				if (!stopwords.has(piece.toLowerCase())) add(piece, place);
				place = rankOf(inside);
				for (const found of partsOf(piece.toLowerCase())) add(found, rankOf(part), SHORTEST_PART);
			}
			place = rankOf(inside);
		}
	}
	return withoutCovered(keys);
}

const TITLE = ['whole', 'begin', 'word', 'part'] as const;
const OTHER = ['wholeOther', 'beginOther', 'wordOther', 'partOther'] as const;

function withoutCovered(keys: ReadonlyMap<string, number>): Map<string, number> {
	return new Map(
		[...keys].filter(
			([key, hit]) =>
				hit < rankOf('begin') ||
				![...keys].some(
					([other, better]) =>
						other !== key && other.startsWith(key) && rankAsBeginning(better) <= hit,
				),
		),
	);
}
