import { expect, test } from 'vitest';
import { once, oncePer } from './once.ts';
import { answers, answerTo, GONE, listen, note, query, queryBy, queryOnce } from './query.ts';

/** @returns the questions heard while something runs, with the answers shown */
function heard(run: () => unknown): [string, unknown][] {
	const questions = new Map<string, unknown>();
	const stop = listen({ heard: (question, shown) => void questions.set(question, shown()) });
	run();
	stop();
	return [...questions];
}

test('an answer is computed once, and everybody who asks is noted', () => {
	let computed = 0;
	const double = queryBy('double', (text: string) => {
		computed++;
		return text + text;
	});
	expect(heard(() => double('a'))).toEqual([['double a', 'aa']]);
	expect(heard(() => [double('a'), double('b')])).toEqual([
		['double a', 'aa'],
		['double b', 'bb'],
	]);
	expect(computed).toBe(2);
});

test('what a query asks itself is part of its answer and not noted', () => {
	const inner = queryOnce('inner', () => 3);
	const outer = queryOnce('outer', () => inner() > 2);
	expect(heard(outer)).toEqual([['outer ', true]]);
});

test('whoever uses a value computed once is noted for what it is made of', () => {
	const part = queryOnce('part', () => 'x');
	const whole = once(() => `${part()}!`);
	expect(heard(whole)).toEqual([['part ', 'x']]);
	expect(heard(whole)).toEqual([['part ', 'x']]);
});

test('a value computed once inside another passes its questions on', () => {
	const part = queryOnce('deep', () => 'y');
	const inner = once(() => part());
	const outer = once(() => inner());
	inner();
	outer();
	expect(heard(outer)).toEqual([['deep ', 'y']]);
});

test('a question is answered again later, without being noted', () => {
	const lengthOf = query<string, number>(
		{ name: 'length', key: (text) => text, argument: (key) => (key === 'weg' ? undefined : key) },
		(text) => text.length,
	);
	expect(heard(() => answerTo('length abc'))).toEqual([]);
	expect(answerTo('length abc')).toBe(3);
	expect(lengthOf('abc')).toBe(3);
	expect(answerTo('length weg')).toBe(GONE);
	expect(answerTo('unheard of')).toBe(GONE);
});

test('an answer may show less than it is', () => {
	const list = queryOnce(
		'list',
		() => [{ id: 1, text: 'long' }],
		(found) => found.map(({ id }) => id),
	);
	expect(heard(list)).toEqual([['list ', [1]]]);
	expect(answerTo('list ')).toEqual([1]);
});

test('fields that are read are noted like queries', () => {
	answers('field', (key) => `field ${key}`);
	expect(heard(() => note('field a', () => 'value'))).toEqual([['field a', 'value']]);
	expect(answerTo('field a')).toBe('field a');
});

test('a query that fails leaves the others working', () => {
	const failing = queryOnce('failing', () => {
		throw new Error('no');
	});
	const fine = queryOnce('fine', () => 1);
	expect(() => failing()).toThrow('no');
	expect(heard(fine)).toEqual([['fine ', 1]]);
});

test('a value computed once for each key passes on what was asked for that key', () => {
	const ask = queryBy('letter', (letter: string) => letter);
	const twice = oncePer((letter: string) => ask(letter).repeat(2));
	expect(heard(() => [twice('a'), twice('b')])).toHaveLength(2);
	expect(heard(() => twice('b'))).toEqual([['letter b', 'b']]);
});
