import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { nextEvents } from './next-events.ts';

const at = (beginn: string) => exampleEntry('termine', { beginn });
const shown = (days: string[], day: string) =>
	nextEvents(days.map(at), day, 3).map(({ data }) => data.beginn);

test('the next events are shown, soonest first', () => {
	const days = ['2026-12-01', '2026-09-01', '2026-06-01', '2026-05-01', '2026-01-01'];
	expect(shown(days, '2026-05-01')).toEqual(['2026-05-01', '2026-06-01', '2026-09-01']);
});

test('the latest past events follow if too few are upcoming', () => {
	expect(shown(['2026-06-01', '2026-04-01', '2026-03-01', '2026-02-01'], '2026-05-01')).toEqual([
		'2026-06-01',
		'2026-04-01',
		'2026-03-01',
	]);
});
