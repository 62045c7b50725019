import { expect, test } from 'vitest';
import { lastMade } from './last-made.ts';
import { listen, queryBy } from './query.ts';

test('what was made last is made once, and everybody who uses it has asked what it asked', () => {
	const ask = queryBy('lastMade-test', (key: string) => key.length);
	let count = 0;
	const made = lastMade(({ name }: { name: string }) => {
		count++;
		return ask(name);
	});
	const [first, second] = [{ name: 'eins' }, { name: 'zwei!' }];
	expect([made(first), made(first), count]).toEqual([4, 4, 1]);
	const heard: string[] = [];
	const stop = listen({ heard: (question) => heard.push(question) });
	made(first);
	stop();
	expect(heard).toEqual(['lastMade-test eins']);
	expect([made(second), made(first), count]).toEqual([5, 4, 3]);
});
