import { expect, test } from 'vitest';
import { binderFragment, binderIn, moved } from './binder-address.ts';

const ARTICLES = ['leitfaeden/e-akte-einfuehren', 'vorlagen/ratsvorlage-e-akte'];

test('an address carries a binder and gives it back, in its order', () => {
	expect(binderIn(binderFragment(ARTICLES))).toEqual(ARTICLES);
	expect(binderIn(binderFragment(ARTICLES.toReversed()))).toEqual(ARTICLES.toReversed());
	expect(binderIn('#beitraege=leitfaeden/a%2Cvorlagen/b')).toEqual(['leitfaeden/a', 'vorlagen/b']);
	expect(binderIn('#inhalt')).toBeUndefined();
});

test('what cannot be an article is left out, and nothing is there twice', () => {
	expect(
		binderIn('#beitraege=leitfaeden/a,leitfaeden/a,//boese.example/x,../x,leitfaeden/a/b,'),
	).toEqual(['leitfaeden/a']);
});

test('an article moves up and down, and not beyond the ends', () => {
	expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
	expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
	expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
	expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
});
