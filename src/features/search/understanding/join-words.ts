import { LINKS } from './known-parts.ts';
import type { KnownWords } from './known-words.ts';

const MOST_WORDS = 3;
const SHORTEST = 2;

/** Neighbouring words that the portal writes as one. */
export interface JoinedWords {
	/** Place of the first among the words, and how many they are. */
	start: number;
	count: number;
	/** As one word: `datenschutzbeauftragte`. */
	word: string;
}

/**
 * Finds neighbouring words that the portal knows as one: `Daten Schutz Beauftragte`.
 *
 * @param words of a query, in order
 */
export async function joinedWords(
	words: readonly string[],
	known: KnownWords,
): Promise<JoinedWords[]> {
	const joined: JoinedWords[] = [];
	for (let at = 0; at < words.length;) {
		const run = await longestRun(words.slice(at, at + MOST_WORDS), known);
		if (run) joined.push({ start: at, ...run });
		at += run?.count ?? 1;
	}
	return joined;
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
