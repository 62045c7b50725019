import dictionary from 'dictionary-de';
import { once } from '#src/base/once.ts';
import { mergeLexicons, type Lexicon } from '../analysis/lexicon.ts';
import { contentLexicon } from './content-lexicon.ts';
import { WordMemory } from './word-memory.ts';
import { hunspellLexicon } from './hunspell-lexicon.ts';

/**
 * Builds the lexicon of one portal from a German word list and the portal's own texts.
 *
 * @param counts words of the portal's texts as written, in normal form C, with the number of uses
 * @param memory of what an earlier build found about words; it learns which forms are different now
 */
export function portalLexicon(
	counts: Iterable<[string, number]>,
	memory: WordMemory = new WordMemory(),
): Lexicon {
	const listed = listedLexicon();
	const forms = contentLexicon(counts, listed, memory);
	memory.compare(forms);
	return mergeLexicons(listed, forms);
}

const listedLexicon = once(() => {
	const decoder = new TextDecoder();
	return hunspellLexicon(decoder.decode(dictionary.aff), decoder.decode(dictionary.dic));
});
