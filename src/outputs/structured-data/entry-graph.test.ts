import { expect, test } from 'vitest';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { examplePublication } from '../publication/testing/example-publication.ts';
import { dataBlock } from './data-block.ts';
import { entryGraph, portalGraph } from './entry-graph.ts';

const place = examplePublication();
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
	['2025-W01', '2025'],
	['2020-W53', '2020'],
])('an event that begins %s says so as %s', (beginn, startDate) => {
	expect(event({ beginn })).toMatchObject({ '@type': 'Event', startDate });
});

test('a moved event has its earlier times, a cancelled event its status', () => {
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

test('no event ends before it begins, or where no time is', () => {
	const times = (beginn: string, ende: string) => event({ beginn, ende });
	// Summer time skips the hour: the beginning is moved behind the end.
	expect(times('2026-03-29T02:30', '2026-03-29T03:00')).toMatchObject({
		startDate: '2026-03-29T03:30:00+02:00',
		endDate: undefined,
	});
	expect(times('2026-10-25T01:30', '2026-10-25T03:30')).toMatchObject({
		startDate: '2026-10-25T01:30:00+02:00',
		endDate: '2026-10-25T03:30:00+01:00',
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

test('no text can end the script element of the data', () => {
	const text = dataBlock([{ '@type': 'Thing', name: '</script><!-- <script>' }]);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><!-- <script>' }] });
});

test('an article is about the topics that have a page, and has the portal’s licence', () => {
	const topic = exampleEntry('themen', { titel: 'Digitaler Bauantrag' }, 'bauen');
	const news = exampleEntry('meldungen', { themen: ['bauen', 'fehlt'], datum: '2026-01-15' });
	expect(entryGraph(news, examplePublication([topic]))[0]).toMatchObject({
		'@type': 'Article',
		about: ['Digitaler Bauantrag'],
		datePublished: '2026-01-15',
		license: 'https://creativecommons.org/licenses/by/4.0/',
		publisher: { name: 'Landratsamt Waldkreis' },
	});
});

test('a paper whose day is unknown has no day of publication', () => {
	const paper = exampleEntry('positionen', { datum: '2024-03' });
	expect(entryGraph(paper, place)[0]?.['datePublished']).toBeUndefined();
});

test('an event names the organisers whose names are known', () => {
	const known = exampleEntry('organisationen', { name: 'Landratsamt' }, 'amt');
	const veranstaltet = exampleEntry('termine', { veranstalter: ['amt', 'fremd'] });
	expect(entryGraph(veranstaltet, examplePublication([known]))[0]).toMatchObject({
		organizer: [{ '@type': 'Organization', name: 'Landratsamt' }],
	});
});

test('a page has breadcrumbs from the start page; a fixed page has none', () => {
	const [, way] = entryGraph(exampleEntry('meldungen', {}, 'neu'), place);
	expect(way).toMatchObject({
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ name: 'Wissensnetz Waldkreis', item: 'https://neu.example/' },
			{ name: 'Meldungen', item: 'https://neu.example/meldungen/' },
			{ item: 'https://neu.example/meldungen/neu/' },
		],
	});
	expect(entryGraph(exampleEntry('seiten'), place)).toHaveLength(1);
});

test('the start page says who publishes and where to search', () => {
	expect(portalGraph(place)).toMatchObject([
		{
			'@type': 'WebSite',
			name: 'Wissensnetz Waldkreis',
			description: 'Was Kommunen im Waldkreis voneinander lernen.',
			publisher: { name: 'Landratsamt Waldkreis' },
			potentialAction: { target: 'https://neu.example/suche/?q={suche}' },
		},
	]);
});

test.each(['</script><script>', ']]> & "a" \u2028', 'Steuer\u0000zeichen', 'halb \ud800', '\\"'])(
	'%j in a title is data that JSON reads',
	(words) => {
		const news = exampleEntry('meldungen');
		const graph = entryGraph({ ...news, data: { ...news.data, titel: words } }, place);
		const text = dataBlock(graph);
		expect(text).not.toContain('<');
		expect(text.isWellFormed()).toBe(true);
		expect(JSON.parse(text)).toMatchObject({ '@graph': [{ headline: words }, {}] });
	},
);
