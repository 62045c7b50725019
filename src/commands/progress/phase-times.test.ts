import { expect, test } from 'vitest';
import { phaseTimes, PROCESS_CLOCK } from './phase-times.ts';
import { stillClock } from './testing/still-clock.ts';

test('phases follow each other, and each has its count, wall time and CPU time', () => {
	const clock = stillClock();
	const times = phaseTimes(clock);
	clock.pass(1);
	times.begin('Lesen');
	times.advance(3);
	clock.pass(2);
	times.begin('Bauen');
	clock.pass(4, 7);
	times.advance(1);
	times.advance(2);
	times.end();
	clock.pass(9);
	expect(times.all()).toEqual([
		{ name: 'Lesen', count: 3, seconds: 2, cpuSeconds: 2 },
		{ name: 'Bauen', count: 3, seconds: 4, cpuSeconds: 7 },
	]);
});

test('a phase under way shows what it took so far', () => {
	const clock = stillClock();
	const times = phaseTimes(clock);
	times.begin('Lesen');
	clock.pass(2);
	expect(times.all()).toMatchObject([{ name: 'Lesen', seconds: 2 }]);
	clock.pass(1);
	expect(times.all()).toMatchObject([{ name: 'Lesen', seconds: 3 }]);
});

test('a phase that comes back goes on with its count and time', () => {
	const clock = stillClock();
	const times = phaseTimes(clock);
	for (const name of ['Lesen', 'Bauen', 'Lesen']) {
		times.begin(name);
		times.advance(1);
		clock.pass(1);
	}
	times.end();
	expect(times.all()).toMatchObject([
		{ name: 'Lesen', count: 2, seconds: 2 },
		{ name: 'Bauen', count: 1, seconds: 1 },
	]);
});

test('parts outside of every phase count nowhere', () => {
	const times = phaseTimes(stillClock());
	times.advance(5);
	expect(times.all()).toEqual([]);
});

test('the time of the process goes forward', () => {
	const before = { wall: PROCESS_CLOCK.wall(), cpu: PROCESS_CLOCK.cpu() };
	Array.from({ length: 1e6 }, (_, number) => Math.sqrt(number));
	expect(PROCESS_CLOCK.wall()).toBeGreaterThan(before.wall);
	expect(PROCESS_CLOCK.cpu()).toBeGreaterThanOrEqual(before.cpu);
});
