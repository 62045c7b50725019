import { LINKS } from './known-parts.ts';
import type { KnownWords } from './known-words.ts';

const MOST_WORDS = 3;
const SHORTEST = 2;

/**
 * Joins neighbouring words if the portal knows the joined word: `Daten Schutz Beauftragte` becomes
 * `datenschutzbeauftragte`.
 *
 * @param words of a query, in order
 * @returns undefined if no neighbours form a known word
 */
export async function joinWords(
	words: readonly string[],
	known: KnownWords,
): Promise<string[] | undefined> {
	const joined: string[] = [];
	for (let at = 0; at < words.length;) {
		const run = await longestRun(words.slice(at, at + MOST_WORDS), known);
		joined.push(run?.word ?? words[at] ?? '');
		at += run?.count ?? 1;
	}
	return joined.length < words.length ? joined : undefined;
}

async function longestRun(words: readonly string[], known: KnownWords) {
	const plain = words.findIndex((word) => !/^\p{L}+$/u.test(word) || word.length < SHORTEST);
	for (let count = plain < 0 ? words.length : plain; count > 1; count--) {
		for (const word of writtenTogether(words.slice(0, count))) {
			if ((await known.like(word))?.size) {
				const found = await known.find(word);
				if (found) return { word: found, count };
			}
		}
	}
	return undefined;
}

/** Joins words: `bau antrag` → `bauantrag`, `bausantrag`, …; `schule amt` → also `schulamt`. */
function writtenTogether(words: readonly string[]): string[] {
	return words.slice(1).reduce<string[]>(
		(starts, word) => {
			return starts.flatMap((start) => [
				...LINKS.map((link) => start + link + word.toLowerCase()),
				...(start.endsWith('e') ? [start.slice(0, -1) + word.toLowerCase()] : []),
			]);
		},
		[words[0]?.toLowerCase() ?? ''],
	);
}
