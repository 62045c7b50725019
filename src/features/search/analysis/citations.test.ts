import { expect, test } from 'vitest';
import { citationsIn, withoutCitations } from './citations.ts';

const wordsIn = (text: string) =>
	citationsIn(text).flatMap(({ place, withLaw }) => (withLaw.length > 0 ? withLaw : place));

test('a number beside a paragraph sign or „Art.“ is a place in a law', () => {
	expect(wordsIn('nach § 10 Abs. 2 Satz 1 L-BGG gilt')).toEqual(['paragraf10lbgg']);
	expect(wordsIn('Art. 6 Abs. 1 Buchst. e der DSGVO')).toEqual(['artikel6dsgvo']);
	expect(wordsIn('§37a GemO, Artikel 35')).toEqual(['paragraf37agemo', 'artikel35']);
});

test('places named together are each one, ranges and all between', () => {
	expect(wordsIn('§§ 5a, 6 und 7 PAuswV')).toEqual([
		'paragraf5apauswv',
		'paragraf6pauswv',
		'paragraf7pauswv',
	]);
	expect(wordsIn('§§ 3 bis 5 und 18 OZG')).toEqual(
		['3', '4', '5', '18'].map((number) => `paragraf${number}ozg`),
	);
	expect(wordsIn('§ 10 Abs. 2 und 3 LBO')).toEqual(['paragraf10lbo']);
	expect(wordsIn('§ 3 Abs. 1 Satz 2, 4 OZG')).toEqual(['paragraf3ozg']);
});

test('a law is found by each of its names', () => {
	expect(wordsIn('Art. 4 und 5 Verordnung (EU) 2024/1689 (KI-Verordnung)')).toEqual([
		'artikel4verordnung',
		'artikel4kivo',
		'artikel5verordnung',
		'artikel5kivo',
	]);
	expect(wordsIn('Art. 4 KI-VO')).toEqual(['artikel4kivo']);
	expect(wordsIn('§ 36 Baugesetzbuch (BauGB)')).toEqual([
		'paragraf36baugesetzbuch',
		'paragraf36baugb',
	]);
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
