import { expect, test } from 'vitest';
import { slowestPhases } from './slowest-phases.ts';

const phase = (name: string, seconds: number) => ({ name, seconds, cpuSeconds: 0, count: 0 });

test('the three slowest phases are named, the slowest with the whole time', () => {
	expect(
		slowestPhases([
			phase('Inhalte prüfen', 1),
			phase('Seiten bauen', 12.34),
			phase('Suchindex schreiben', 4),
			phase('Komprimieren', 3.06),
		]),
	).toBe(
		'Am längsten dauerten Seiten bauen (12,3 s von 20,4 s), Suchindex schreiben (4 s) und Komprimieren (3,1 s).\n',
	);
});

test('phases without any time are not named', () => {
	expect(slowestPhases([phase('A', 0.01), phase('B', 2), phase('C', 1)])).toBe(
		'Am längsten dauerten B (2 s von 3 s) und C (1 s).\n',
	);
});

test('where one phase is all, nothing is said', () => {
	expect(slowestPhases([])).toBe('');
	expect(slowestPhases([phase('A', 3), phase('B', 0)])).toBe('');
});
