import dictionary from 'dictionary-de';
import { mergeLexicons, type Lexicon } from '../analysis/lexicon.ts';
import { contentLexicon } from './content-lexicon.ts';
import { hunspellLexicon } from './hunspell-lexicon.ts';

/**
 * The lexicon of one portal: a German word list, and what its own texts add to it.
 *
 * @param texts all texts of the portal
 */
export function portalLexicon(texts: Iterable<string>): Lexicon {
	const decoder = new TextDecoder();
	const listed = hunspellLexicon(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
	return mergeLexicons(listed, contentLexicon(texts, listed));
}
