import { expect, test } from 'vitest';
import { contentWords } from './content-words.ts';

const words = (text: string) => contentWords(text.split(' ')).words.join(' ');

test('question words, auxiliary verbs, pronouns and fillers are left out', () => {
	expect(words('Welche Leistungen müssen online sein')).toBe('Leistungen online');
	expect(words('Welches Konto braucht ein Handwerksbetrieb')).toBe('Konto Handwerksbetrieb');
	expect(words('Brauchen wir Leichte Sprache auf der Homepage')).toBe('Leichte Sprache Homepage');
});

test('a particle at the end joins its verb', () => {
	expect(words('Wie melde ich einen Hund an')).toBe('anmelde Hund');
	expect(words('Wie führe ich die E-Akte ein')).toBe('einführe E-Akte');
	expect(words('Hund an')).toBe('Hund');
});

test('a query of such words only stays, and says so', () => {
	expect(contentWords(['was', 'ist', 'das'])).toMatchObject({
		words: ['was', 'ist', 'das'],
		isEmpty: true,
	});
	expect(contentWords(['warum', 'das'])).toMatchObject({ words: ['warum'], isEmpty: true });
	expect(contentWords([])).toMatchObject({ words: [], isEmpty: true });
});

test('notes that a meaning is asked for', () => {
	const asked = (text: string) => contentWords(text.split(' '));
	for (const text of [
		'Was ist FIM',
		'Wofür steht FIM',
		'Was steckt hinter FIM',
		'Was ist unter FIM zu verstehen',
		'Was ist mit FIM gemeint',
		'Abkürzung FIM',
		'Bedeutung von FIM',
		'FIM Definition',
	]) {
		expect(asked(text), text).toMatchObject({ words: ['FIM'], forMeaning: true });
	}
	expect(asked('Was kostet FIM').forMeaning).toBe(false);
	expect(asked('Abkürzung')).toMatchObject({ words: ['Abkürzung'], forMeaning: false });
	expect(asked('Erklärung zur Barrierefreiheit').words).toContain('Erklärung');
});
