import { expect, test } from 'vitest';
import { isUsedByPages } from '#src/model/page-anchors.ts';
import { HeadingIds } from './heading-ids.ts';

const idsOf = (...texts: string[]) => {
	const ids = new HeadingIds(isUsedByPages);
	return texts.map((text) => ids.next(text));
};

test('ids are those of GitHub, repeated ones numbered', () => {
	expect(idsOf('Ziel', 'Ziel', 'Ziel 1', 'Rat an andere?')).toEqual([
		...['ziel', 'ziel-1', 'ziel-1-1', 'rat-an-andere'],
	]);
});

test('no id is empty', () => {
	expect(idsOf('🚀', '§', '…?', '– –', '')).toEqual([
		...['ueberschrift', 'ueberschrift-1', 'ueberschrift-2', 'ueberschrift-3', 'ueberschrift-4'],
	]);
});

test('no id is one of the page around the text', () => {
	const titles = [
		'Inhalt',
		'Inhaltsverzeichnis',
		'Quelle 1',
		'suche-kopf',
		'Termine',
		'Fragen-Liste',
	];
	expect(idsOf(...titles)).toEqual(idsOf(...titles.map((title) => `Text ${title}`)));
});

test.each([
	[['Inhalt', 'Text Inhalt']],
	[['Text Inhalt', 'Inhalt', 'Inhalt']],
	[['Quelle', 'Quelle', 'Text Quelle 1', 'Quelle 1']],
	[['Ziel 1', 'Ziel', 'Ziel']],
	[['Überschrift', 'Ueberschrift', '🚀']],
])('ids are different: %j', (titles) => {
	const ids = idsOf(...titles);
	expect(new Set(ids).size).toBe(titles.length);
});
