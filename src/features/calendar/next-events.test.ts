import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { comingEvents, lastEvent } from './next-events.ts';

const at = (beginn: string, more: object = {}) =>
	exampleEntry('termine', { beginn, ...more }, beginn);

test('coming events are those that are not over, the next one first', () => {
	const days = ['2026-12-01', '2026-06-01', '2026-05-01', '2026-01-01'];
	const coming = comingEvents(
		days.map((day) => at(day)),
		'2026-05-01',
	);
	expect(coming.map(({ id }) => id)).toEqual(['2026-05-01', '2026-06-01', '2026-12-01']);
});

test('the last event is the one that ended last, as precisely as its day is known', () => {
	const events = [at('2023-W18'), at('2021-09-30', { ende: '2023-06-01' }), at('2020')];
	expect(lastEvent(events)).toMatchObject({ event: { id: '2021-09-30' }, until: '2023-06-01' });
	expect(lastEvent([])).toBeUndefined();
});

test('a cancelled event was not held, but is coming until its day', () => {
	const events = [at('2026-05-01', { status: 'abgesagt' }), at('2023-05-04')];
	expect(lastEvent(events)).toMatchObject({ event: { id: '2023-05-04' }, until: '2026-05-01' });
});
