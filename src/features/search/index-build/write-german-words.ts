import dictionary from 'dictionary-de';
import { WordSet } from '../analysis/word-set.ts';
import { wordStem } from '../analysis/word-stem.ts';
import {
	GERMAN_PIECE,
	pieceOf,
	VOCABULARY_FOLDER,
	VOCABULARY_PIECES,
} from '../vocabulary-pieces.ts';
import { hunspellAffixes } from './hunspell-affixes.ts';
import type { IndexFolder } from './index-folder.ts';
import { moreWords } from './more-words.ts';

/** Shorter words are never corrected. */
const SHORTEST = 4;

/** Flags of words that are part of compounds only. */
const NO_WORD = /[ho]/;

/** Made once a process: the list is always the same. */
let texts: ReadonlyMap<string, string> | undefined;

/**
 * Writes into the index's folder, in pieces by first letter, which words are German: a search corrects no word into another
 * one. The list itself is not delivered, only sets of hashes.
 *
 * @param folder the index's folder
 */
export function writeGermanWords(folder: IndexFolder): void {
	texts ??= germanWords();
	for (const [piece, text] of texts) {
		folder.write(`${VOCABULARY_FOLDER}/${GERMAN_PIECE}${piece}.json`, JSON.stringify(text));
	}
}

function germanWords(): Map<string, string> {
	const decoder = new TextDecoder();
	const affixes = hunspellAffixes(decoder.decode(dictionary.aff));
	const pieces = new Map(VOCABULARY_PIECES.map((piece) => [piece, new Set<string>()]));
	const add = (form: string) => pieces.get(pieceOf(form))?.add(wordStem(form));
	for (const line of [...decoder.decode(dictionary.dic).split('\n').slice(1), ...moreWords()]) {
		const [word = '', flags = ''] = line.trim().split('/', 2);
		if (!/^\p{L}+$/u.test(word) || word.length < SHORTEST || NO_WORD.test(flags)) continue;
		const lower = word.toLowerCase();
		add(lower);
		for (const form of affixes.otherStems(lower, flags)) add(form);
	}
	return new Map(Array.from(pieces, ([piece, words]) => [piece, WordSet.of(words).toString()]));
}
