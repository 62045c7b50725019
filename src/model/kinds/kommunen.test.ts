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

test('an authority has a source, and a source an authority', () => {
	const read = (own: object) => kommunen.schema.safeParse({ ...data, ...own });
	const source = { baurechtsbehoerde_quelle: 'https://www.example.org/' };
	expect(read({ baurechtsbehoerde: 'offenburg' }).error?.issues[0]?.path).toEqual([
		'baurechtsbehoerde_quelle',
	]);
	expect(read(source).error?.issues[0]?.path).toEqual(['baurechtsbehoerde']);
	expect(read({ baurechtsbehoerde: 'offenburg', ...source }).success).toBe(true);
});
