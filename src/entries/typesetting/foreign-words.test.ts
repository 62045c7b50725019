import { expect, test } from 'vitest';
import { ENGLISH, foreignWordFinder } from './foreign-words.ts';

const find = foreignWordFinder({ en: ENGLISH, fr: ['Avantgarde'] });
const foreign = (text: string) =>
	find(text).flatMap((piece) => (piece.lang ? [`${piece.lang}:${piece.text}`] : []));

test.each([
	['Wir nutzen Open Source.', ['en:Open Source']],
	['Die Open-Source-Software läuft', ['en:Open-Source']],
	['Once-Only und Once Only', ['en:Once-Only', 'en:Once Only']],
	['die EUDI-Wallet', ['en:Wallet']],
	['Best Practices der Smart Cities', ['en:Best Practices', 'en:Smart Cities']],
	['Risiken des Sharings', ['en:Sharings']],
	['ganz Avantgarde', ['fr:Avantgarde']],
])('%s', (text, expected) => {
	expect(foreign(text)).toEqual(expected);
});

test.each([
	'Wolken, Cloudlösung und wallet',
	'cloud@example.org und www.example.org/Cloud',
	'Cloud.example.org',
	'Das Team schickt eine E-Mail mit Link zum Workshop',
])('no word is foreign in: %s', (text) => {
	expect(foreign(text)).toEqual([]);
});

test('the pieces are the text', () => {
	const text = 'Cloud, Open-Source-Software und die Wallet';
	expect(
		find(text)
			.map((piece) => piece.text)
			.join(''),
	).toBe(text);
});

test('the list is sorted and without duplicates', () => {
	const sorted = [...new Set(ENGLISH)].sort();
	expect([...ENGLISH]).toEqual(sorted);
});
