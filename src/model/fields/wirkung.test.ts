import { expect, test } from 'vitest';
import { wirkung } from './vorhaben.ts';

const FIGURE = { kennzahl: 'Gespräche', einheit: 'Gespräche', quelle: 1 };
const placesOf = (figure: object) =>
	wirkung()
		.safeParse([{ ...FIGURE, ...figure }])
		.error?.issues.map(({ path }) => path.join('.'));

test('the greater end of a range is above the other', () => {
	expect(placesOf({ nachher: 1700, nachher_bis: 1800 })).toBeUndefined();
	expect(placesOf({ nachher: 1700, nachher_bis: 1700 })).toEqual(['0.nachher_bis']);
	expect(placesOf({ vorher: 10, vorher_bis: 7 })).toEqual(['0.vorher_bis']);
});

test('a range has both ends', () => {
	expect(placesOf({ nachher_bis: 1800 })).toEqual(['0.nachher_bis']);
});
