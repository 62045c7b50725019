import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { SLUG } from '#src/base/slug.ts';
import {
	allEvents,
	eventCalendar,
	MOST_EVENTS,
	partialCalendars,
	seriesCalendar,
	topicCalendar,
} from './calendars.ts';
import { lastDayOf } from './event-time.ts';

/** Before every event, so that none is over. */
const DAY = '2012-01-01';

test('a topic, a series and an event may have the same id; their calendars still differ', () => {
	const paths = [topicCalendar('e-akte'), seriesCalendar('e-akte'), eventCalendar('e-akte')];
	expect(new Set(paths).size).toBe(3);
	// Only a topic with the id `reihe.e-akte` would collide with the series.
	expect(SLUG.test('reihe.e-akte')).toBe(false);
});

test('events of one series belong together however its name is spelt in case and punctuation', () => {
	const events = [
		exampleEntry('termine', { beginn: '2026-05-01', reihe: 'Austausch: E-Akte' }),
		exampleEntry('termine', { beginn: '2026-W10', reihe: 'Austausch E-Akte' }),
		exampleEntry('termine', { beginn: '2026-04-01' }),
	];
	const series = partialCalendars(events, [], DAY).find(({ path }) => path.includes('reihe.'));
	expect(series?.path).toBe('/termine/reihe.austausch-e-akte.ics');
	expect(series?.subject).toBe('Austausch E-Akte');
	expect(series?.events.map(({ data }) => data.beginn)).toEqual(['2026-W10', '2026-05-01']);
});

test('a topic without events has a calendar already', () => {
	expect(partialCalendars([], [exampleEntry('themen')], DAY)[0]).toMatchObject({
		path: '/termine/bauen.ics',
		events: [],
	});
});

test.each([
	[{ beginn: '2026-05-04T10:00' }, '2026-05-04'],
	[{ beginn: '2026-05-04', ende: '2026-05-06' }, '2026-05-06'],
	[{ beginn: '2026-05' }, '2026-05-31'],
])('the last day of %o is %s', (when, day) => {
	expect(lastDayOf(when)).toBe(day);
});

test('a calendar of many events leaves out the oldest', () => {
	const event = (beginn: string) => exampleEntry('termine', { beginn, themen: ['bauen'] });
	const [oldest, newest] = [event('2012-01'), event('2030-05-04T10:00')];
	const events = [newest, oldest, ...Array.from({ length: MOST_EVENTS - 1 }, () => event('2020'))];
	const topic = exampleEntry('themen', {}, 'bauen');
	for (const calendar of [allEvents(events, DAY), ...partialCalendars(events, [topic], DAY)]) {
		expect(calendar.events).toHaveLength(MOST_EVENTS);
		expect(calendar.events[0]).toBe(newest);
		expect(calendar.events).not.toContain(oldest);
		expect(calendar.older).toBe(1);
	}
	expect(allEvents(events.slice(1), DAY)).toMatchObject({ events: events.slice(1), older: 0 });
});

test('a calendar leaves out what was over for more than a month on the day of the build', () => {
	const event = (id: string, beginn: string, ende?: string) =>
		exampleEntry('termine', { beginn, ende, themen: ['bauen'], reihe: 'Runde' }, id);
	const events = [
		event('kommt', '2026-12-24'),
		event('gerade-vorbei', '2026-10-01', '2026-11-01'),
		event('lange-vorbei', '2026-10-31'),
	];
	const topic = exampleEntry('themen', {}, 'bauen');
	const day = '2026-12-01';
	const all = [allEvents(events, day), ...partialCalendars(events, [topic], day)];
	expect(all).toHaveLength(3);
	for (const calendar of all) {
		expect(calendar.events.map(({ id }) => id).sort()).toEqual(['gerade-vorbei', 'kommt']);
		expect(calendar.older).toBe(1);
	}
	const later = partialCalendars(events, [topic], '2028-01-01');
	expect(later.map(({ events: left }) => left.length)).toEqual([0, 0]);
});
