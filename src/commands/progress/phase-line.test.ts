import { expect, test } from 'vitest';
import { phaseLine } from './phase-line.ts';

const line = (count: number, total: number | undefined, seconds = 0) =>
	phaseLine({ name: 'Seiten bauen', count, total, seconds });

test('without a total, a phase has its name and what is done', () => {
	expect(line(0, undefined)).toBe('Seiten bauen');
	expect(line(1200, undefined, 20)).toBe('Seiten bauen: 1.200');
});

test('with a total, a phase has its count and the time left as its parts took it', () => {
	expect(line(100, 400, 10)).toBe('Seiten bauen: 100 von 400, noch etwa 30 s');
	expect(line(1000, 10_000, 40)).toBe('Seiten bauen: 1.000 von 10.000, noch etwa 6 min');
});

test.each([
	[99, 100, 350, '4 s'],
	[99, 100, 990, '10 s'],
	[50, 100, 62, '65 s'],
	[50, 100, 90, '2 min'],
])('%i of %i in %i seconds leave about %s', (count, total, seconds, left) => {
	expect(line(count, total, seconds)).toContain(`, noch etwa ${left}`);
});

test('the time left is not guessed from next to nothing, nor said at the end', () => {
	expect(line(0, 400, 60)).toBe('Seiten bauen: 0 von 400');
	expect(line(3, 400, 60)).toBe('Seiten bauen: 3 von 400');
	expect(line(100, 400, 1)).toBe('Seiten bauen: 100 von 400');
	expect(line(400, 400, 60)).toBe('Seiten bauen: 400 von 400');
	expect(line(0, 0, 60)).toBe('Seiten bauen: 0 von 0');
});
