import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { dataBlock } from './data-block.ts';
import { entryGraph, type Publication } from './entry-graph.ts';

const place: Publication = {
	name: 'Wissensnetz',
	publisher: 'Landratsamt',
	licence: 'https://creativecommons.org/licenses/by/4.0/',
	fullAddress: (path) => `https://netz.example${path}`,
	nameOf: (_kinds, id) => `Name von ${id}`,
};

const event = (data: object) => entryGraph(exampleEntry('termine', data), place)[0];

test.each([
	['2026-03-28T10:00', '2026-03-28T10:00:00+01:00'],
	['2026-03-29T10:00', '2026-03-29T10:00:00+02:00'],
	['2026-10-25T10:00', '2026-10-25T10:00:00+01:00'],
	['2026-05-04', '2026-05-04'],
	['2026-05', '2026-05'],
	['2026', '2026'],
	['2023-W18', '2023-05'],
	['2026-W18', '2026'],
])('an event that begins %s says so as %s', (beginn, startDate) => {
	expect(event({ beginn })).toMatchObject({ '@type': 'Event', startDate });
});

test('a moved event tells its earlier times, a cancelled one that it is cancelled', () => {
	expect(
		event({ status: 'verschoben', verschoben_von: ['2026-03-01', '2026-03-02T09:00'] }),
	).toMatchObject({
		eventStatus: 'https://schema.org/EventRescheduled',
		previousStartDate: ['2026-03-01', '2026-03-02T09:00:00+01:00'],
	});
	expect(event({ status: 'abgesagt' })).toMatchObject({
		eventStatus: 'https://schema.org/EventCancelled',
	});
});

test('an event in a room and online has both places', () => {
	expect(event({ ort: 'Rathaus', online: true, anmeldung: 'https://a.example/' })).toMatchObject({
		eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
		location: [
			{ '@type': 'Place', name: 'Rathaus' },
			{ '@type': 'VirtualLocation', url: 'https://a.example/' },
		],
	});
});

test('no text can end the element the data stand in', () => {
	const text = dataBlock([{ '@type': 'Thing', name: '</script><!-- <script>' }]);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><!-- <script>' }] });
});
