import { expect, test } from 'vitest';
import { kommunen } from './kommunen.ts';

const { data } = kommunen.example;
const withPlace = (lat: unknown, lon: unknown) => kommunen.schema.safeParse({ ...data, lat, lon });

test('a municipality may have no coordinates', () => {
	expect(withPlace('', '').data).toMatchObject({ name: 'Offenburg', lat: undefined });
});

test('one coordinate alone is a mistake, reported at the missing one', () => {
	expect(withPlace('48.4', '').error?.issues[0]?.path).toEqual(['lon']);
	expect(withPlace('', '8').error?.issues[0]?.path).toEqual(['lat']);
	expect(withPlace('48.4', '8').success).toBe(true);
});
