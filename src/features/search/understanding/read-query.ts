import { stopwords } from '../analysis/stopwords.ts';
import { joinWords } from './join-words.ts';
import { knownParts } from './known-parts.ts';
import type { KnownWords } from './known-words.ts';
import type { NearMatch } from '../analysis/spelling.ts';
import { nearWords } from './near-words.ts';

/** A compound with a shorter part is split only if no known word is near. */
const SURE_PART = 4;
/** A near word with cheaper slips is likelier than a compound of known words. */
const LIKELY_SLIP = 1;

/** Returns true if some page has the words next to each other. */
export type StandTogether = (words: readonly string[]) => Promise<boolean>;

/** How the portal understands a query. */
export interface Reading {
	/** The query as the portal spells its words. */
	query: string;
	/** True if words were replaced by others, which the page must report. */
	isRepaired: boolean;
	/** The query with neighbours written as one word, if the portal knows that word. */
	joined?: string;
	/** Words without a similar known word; no page can have them. */
	unknown: string[];
}

interface WordReading {
	text: string;
	repaired?: true;
	unknown?: true;
}

/**
 * Reads a query with the words of the portal: spells words as the portal does, replaces a misspelt
 * word by the nearest known one and a compound that the portal does not use by its parts. A query
 * with quotation marks stays as typed.
 *
 * @param query from `indexQuery`
 * @param standTogether called if a word may be a slip or a compound
 */
export async function readQuery(
	query: string,
	known: KnownWords,
	standTogether: StandTogether,
): Promise<Reading> {
	if (query.includes('"')) return { query, isRepaired: false, unknown: [] };
	const words = query.split(' ');
	const alone = words.length === 1;
	const read = await Promise.all(
		words.map((word) => readWord(word, { known, standTogether, alone })),
	);
	const joined = await joinWords(words, known);
	return {
		query: read.map(({ text }) => text).join(' '),
		isRepaired: read.some(({ repaired }) => repaired),
		...(joined ? { joined: joined.join(' ') } : {}),
		unknown: read.flatMap(({ text, unknown }) => (unknown ? [text] : [])),
	};
}

interface Surroundings {
	known: KnownWords;
	standTogether: StandTogether;
	/** True if the query has no other word. */
	alone: boolean;
}

async function readWord(
	typed: string,
	{ known, standTogether, alone }: Surroundings,
): Promise<WordReading> {
	const word = typed.toLowerCase();
	if (!/^\p{L}{4,}$/u.test(word) || stopwords.has(word)) return { text: typed };
	const found = await known.find(word);
	if (found) return { text: found === word ? typed : found };
	// The index also finds words by their beginning.
	if (await known.begins(word)) return { text: typed };
	const parts = await knownParts(word, known);
	const [nearest] = await nearWords(word, known, alone && !parts);
	const isSlip =
		nearest !== undefined && !(parts && (await isCompound(parts, nearest, standTogether)));
	const text = isSlip ? nearest.word : parts?.join(' ');
	if (text === undefined) return { text: typed, unknown: true };
	return { text: await known.shown(text), repaired: true };
}

/** @returns true if an unknown word is a compound of known words rather than a slip. */
async function isCompound(
	parts: readonly string[],
	nearest: NearMatch,
	standTogether: StandTogether,
): Promise<boolean> {
	// `Engriff` never means `eng` and `Riff`.
	if (parts.some((part) => part.length < SURE_PART)) return false;
	// `Wohnsitzabmeldung` is not a slip for `Wohnsitzanmeldung` if a page has `Wohnsitz Abmeldung`;
	// `Studiengrippe` is a slip for `Studiengruppe`.
	return nearest.cost >= LIKELY_SLIP || (await standTogether(parts));
}
