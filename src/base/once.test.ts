import { expect, test } from 'vitest';
import { once } from './once.ts';

test('a result is computed when it is first needed, and only once', () => {
	const asked: number[] = [];
	const result = once(() => asked.push(asked.length));
	expect(asked).toEqual([]);
	expect([result(), result()]).toEqual([1, 1]);
	expect(asked).toEqual([0]);
});

test('a result that is undefined is not computed again', () => {
	let runs = 0;
	const result = once(() => void runs++);
	result();
	result();
	expect(runs).toBe(1);
});
