import { expect, test } from 'vitest';
import { tickNames } from './tick-names.ts';
import { ticksFragment, ticksIn } from './ticks-address.ts';

test('a point keeps its name when others are added before it', () => {
	const [, moved] = tickNames(['Neu', 'Fristen prüfen']);
	expect(tickNames(['Fristen prüfen'])).toEqual([moved]);
});

test('soft hyphens, no-break spaces and line ends do not change a name', () => {
	expect(tickNames(['Haupt\u00adamt fragt §\u00a053\n  nach'])).toEqual(
		tickNames(['Hauptamt fragt § 53 nach']),
	);
});

test('points with the same text have different names', () => {
	const [first, second] = tickNames(['Prüfen', 'Prüfen']);
	expect(second).toBe(`${first}-2`);
});

test('an address carries ticks and gives them back', () => {
	expect(ticksIn(ticksFragment(['1abc', '2def-2']))).toEqual(['1abc', '2def-2']);
	expect(ticksIn(ticksFragment([]))).toEqual([]);
	expect(ticksIn('#checkliste')).toBeUndefined();
	expect(ticksIn('')).toBeUndefined();
});
