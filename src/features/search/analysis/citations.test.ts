import { expect, test } from 'vitest';
import { citationsIn, withoutCitations } from './citations.ts';

const wordsIn = (text: string) => citationsIn(text).map(({ place, withLaw }) => withLaw ?? place);

test('a number beside a paragraph sign or „Art.“ is a place in a law', () => {
	expect(wordsIn('nach § 10 Abs. 2 Satz 1 L-BGG gilt')).toEqual(['paragraf10lbgg']);
	expect(wordsIn('Art. 6 Abs. 1 Buchst. e der DSGVO')).toEqual(['artikel6dsgvo']);
	expect(wordsIn('§37a GemO, Artikel 35')).toEqual(['paragraf37agemo', 'artikel35']);
});

test('other numbers are not', () => {
	expect(wordsIn('Hauptstraße 35, smart. 35, OZG 2.0')).toEqual([]);
});

test('the law stays when places are taken out', () => {
	expect(withoutCitations('§ 58 LBO Genehmigungsfiktion').split(/\s+/).filter(Boolean)).toEqual([
		'LBO',
		'Genehmigungsfiktion',
	]);
});
