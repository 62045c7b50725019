import dictionary from 'dictionary-de';
import { mergeLexicons, type Lexicon } from '../analysis/lexicon.ts';
import { contentLexicon } from './content-lexicon.ts';
import { hunspellLexicon } from './hunspell-lexicon.ts';

/**
 * Builds the lexicon of one portal from a German word list and the portal's own texts.
 *
 * @param texts all texts of the portal
 */
export function portalLexicon(texts: Iterable<string>): Lexicon {
	const decoder = new TextDecoder();
	const listed = hunspellLexicon(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
	return mergeLexicons(listed, contentLexicon(texts, listed));
}
