import { expect, test } from 'vitest';
import { effectWords } from './effect-words.ts';

test('a figure is told as exactly as its source tells it', () => {
	const einheit = 'Gespräche';
	expect(effectWords({ nachher: 2200, genauigkeit: 'ueber', einheit }, 'nachher')).toBe(
		'mehr als 2.200 Gespräche',
	);
	expect(effectWords({ nachher: 1700, nachher_bis: 1800, einheit }, 'nachher')).toBe(
		'1.700 bis 1.800 Gespräche',
	);
	expect(effectWords({ vorher: 20, nachher: 0, einheit }, 'nachher')).toBe('0 Gespräche');
	expect(effectWords({ nachher: 0, einheit }, 'vorher')).toBeUndefined();
});

test('one of a known unit is told in the singular', () => {
	const words = (nachher: number, einheit: string, more: object = {}) =>
		effectWords({ nachher, einheit, ...more }, 'nachher');
	expect(words(1, 'Tage')).toBe('1 Tag');
	expect(words(1, 'Vorgänge im Jahr')).toBe('1 Vorgang im Jahr');
	expect(words(1, 'Tage', { nachher_bis: 3 })).toBe('1 bis 3 Tage');
	expect(words(7000, 'Euro im Jahr')).toBe('7.000 € im Jahr');
	expect([words(2, 'Tage'), words(1, 'Prozent')]).toEqual(['2 Tage', '1 Prozent']);
});

test('how exact it is belongs to the value after, if there is one', () => {
	const both = { vorher: 4, nachher: 9, genauigkeit: 'rund', einheit: 'Tage' } as const;
	expect([effectWords(both, 'vorher'), effectWords(both, 'nachher')]).toEqual([
		'4 Tage',
		'rund 9 Tage',
	]);
	expect(effectWords({ vorher: 4, genauigkeit: 'rund', einheit: 'Tage' }, 'vorher')).toBe(
		'rund 4 Tage',
	);
});
