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
