import dictionary from 'dictionary-de';
import { mergeLexicons, type Lexicon } from '../analysis/lexicon.ts';
import { contentLexicon } from './content-lexicon.ts';
import { hunspellLexicon } from './hunspell-lexicon.ts';

/**
 * Builds the lexicon of one portal from a German word list and the portal's own texts.
 *
 * @param counts words of the portal's texts as written, in normal form C, with the number of uses
 */
export function portalLexicon(counts: Iterable<[string, number]>): Lexicon {
	const decoder = new TextDecoder();
	const listed = hunspellLexicon(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
	return mergeLexicons(listed, contentLexicon(counts, listed));
}
