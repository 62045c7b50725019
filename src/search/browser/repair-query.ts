import { nearestWords, type Vocabulary } from '../analysis/spelling.ts';
import { stopwords } from '../analysis/stopwords.ts';
import { wordStem } from '../analysis/word-stem.ts';
import { pieceOf } from '../vocabulary-pieces.ts';

/** Gives the words of the portal that begin with a letter; see {@link pieceOf}. */
export type LoadPiece = (piece: string) => Promise<Vocabulary>;

const SHORTEST_PART = 3;
/** A compound with a shorter part is taken apart only if no known word is near. */
const SURE_PART = 4;
const MOST_PARTS = 3;
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];

/**
 * Replaces words of a query that the portal does not know: a compound by its parts if the portal
 * knows all of them, else a misspelt word by the nearest known one. A query in quotation marks is
 * meant as it stands.
 *
 * @param query as `indexQuery` gives it
 * @returns the repaired query, or undefined if there is nothing to repair or no idea how
 */
export async function repairQuery(query: string, load: LoadPiece): Promise<string | undefined> {
	if (query.includes('"')) return undefined;
	const words = query.split(' ');
	const repaired = await Promise.all(words.map((word) => repairWord(word.toLowerCase(), load)));
	if (repaired.every((word) => word === undefined)) return undefined;
	return words.map((word, index) => repaired[index] ?? word).join(' ');
}

async function repairWord(word: string, load: LoadPiece): Promise<string | undefined> {
	if (!/^\p{L}{4,}$/u.test(word) || stopwords.has(word)) return undefined;
	const vocabulary = await load(pieceOf(word));
	if (isKnown(word, vocabulary)) return undefined;
	const parts = await knownParts(word, load, MOST_PARTS);
	const nearest = nearestWords(word, vocabulary, 1)[0];
	// `Engriff` is a slip for `Eingriff`, not `eng` and `Riff`.
	const doubtful = parts?.some((part) => part.length < SURE_PART);
	return doubtful ? (nearest ?? parts?.join(' ')) : (parts?.join(' ') ?? nearest);
}

/** Takes a word apart into known words, a linking element between them; the longest first part wins. */
async function knownParts(
	word: string,
	load: LoadPiece,
	most: number,
): Promise<string[] | undefined> {
	const vocabulary = await load(pieceOf(word));
	for (let end = word.length - SHORTEST_PART; most > 1 && end >= SHORTEST_PART; end--) {
		const first = LINKS.map((link) => word.slice(0, end - link.length)).find(
			(stem, index) =>
				stem.length >= SHORTEST_PART &&
				word.slice(0, end).endsWith(LINKS[index] ?? '') &&
				vocabulary.has(stem),
		);
		if (first === undefined) continue;
		const rest = word.slice(end);
		const restVocabulary = await load(pieceOf(rest));
		if (rest.length > SHORTEST_PART && isKnown(rest, restVocabulary)) return [first, rest];
		const more = await knownParts(rest, load, most - 1);
		if (more) return [first, ...more];
	}
	return undefined;
}

const stems = new WeakMap<Vocabulary, ReadonlySet<string>>();

/** Inflected forms of known words are known, too. */
function isKnown(word: string, vocabulary: Vocabulary): boolean {
	if (vocabulary.has(word)) return true;
	const known = stems.get(vocabulary) ?? new Set([...vocabulary.keys()].map(wordStem));
	stems.set(vocabulary, known);
	return known.has(wordStem(word));
}
