import { expect, test } from 'vitest';
import { compoundSplitter, type CompoundSplitter } from '../analysis/split-compound.ts';
import { portalLexicon } from './portal-lexicon.ts';
import { wordCounts } from './word-counts.ts';

function split(word: string, texts: string[]): readonly string[] {
	return splitterFor(texts).leavesOf(word);
}

function splitterFor(texts: string[]): CompoundSplitter {
	return compoundSplitter(portalLexicon(wordCounts(texts)));
}

test('a noun that no word list has becomes a part once the texts use it twice', () => {
	const text = 'Der Zorbling läuft. Ein Zorbling hilft.';
	expect(split('Zorblingsteuer', [])).toEqual([]);
	expect(split('Zorblingssteuer', [text])).toEqual(['zorblings', 'steuer']);
	expect(split('Zorblingssteuer', ['Der Zorbling läuft.'])).toEqual([]);
});

test('words in the texts decide where a compound breaks', () => {
	const parts = (texts: string[]) =>
		splitterFor(texts)
			.split('Postleitzahl')
			?.parts?.map(({ form }) => form);
	expect(parts(['Die Leitzahl steht oben.'])).toEqual(['post', 'leitzahl']);
});
