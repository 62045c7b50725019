import { expect, test } from 'vitest';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { once, oncePer } from './once.ts';

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

test('a result per object is computed once for each', () => {
	let runs = 0;
	const sizeOf = oncePer((list: readonly unknown[]) => (runs++, list.length));
	const list = [1, 2];
	expect([sizeOf(list), sizeOf(list), sizeOf([1])]).toEqual([2, 2, 1]);
	expect(runs).toBe(2);
});

test('an object is forgotten when nobody else has it', async () => {
	const sizeOf = oncePer((list: readonly unknown[]) => list.length);
	const lists = Array.from({ length: 50 }, () => new WeakRef(made(sizeOf)));
	// What a reference leads to is kept until the current job ends.
	await new Promise((resolve) => setTimeout(resolve));
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
	expect(lists.filter((each) => each.deref() !== undefined).length).toBeLessThan(5);
});

function made(use: (list: readonly unknown[]) => unknown): readonly unknown[] {
	const list = Array.from({ length: 1000 });
	use(list);
	return list;
}
