import { expect, test } from 'vitest';
import { partFinder } from './part-finder.ts';
import { portalLexicon } from './portal-lexicon.ts';

test('a word has the same parts each time it is asked for', () => {
	const partsOf = partFinder(portalLexicon([]));
	const parts = ['bau', 'genehmigung'];
	expect([partsOf('baugenehmigung'), partsOf('baugenehmigung')]).toEqual([parts, parts]);
	expect([partsOf('verwaltung'), partsOf('verwaltung'), partsOf('bauamt')]).toEqual([[], [], []]);
});
