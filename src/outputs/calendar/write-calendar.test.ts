import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { plainText } from '#src/base/text/plain-text.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { examplePublication } from '../publication/testing/example-publication.ts';
import { allEvents, partialCalendars } from './calendars.ts';
import { writeCalendar, writeEvent } from './write-calendar.ts';

const topic = exampleEntry('themen', { titel: 'Digitaler Bauantrag' }, 'bauen');
const publication = examplePublication([topic]);
const event = (data: object, id = 'treffen') => exampleEntry('termine', data, id);

/** The file's lines, unfolded (RFC 5545, 3.1). */
const linesOf = (text: string | undefined) => text?.replaceAll('\r\n ', '').split('\r\n') ?? [];
const written = (data: object) => linesOf(writeEvent(event(data), publication));

/** Before every event, so that none is over. */
const DAY = '2026-01-01';

test('an event keeps its identifier, whatever the host, and counts its moves', () => {
	const moved = written({ beginn: '2026-05-04', verschoben_von: ['2026-03-01', '2026-04-01'] });
	expect(moved).toContain('UID:treffen@netz.example');
	expect(moved).toContain('SEQUENCE:2');
	expect(moved).toContain('URL;VALUE=URI:https://neu.example/termine/treffen/');
});

test('whole days end on the day after, times are in German time', () => {
	expect(written({ beginn: '2026-05-04', ende: '2026-05-06' })).toEqual(
		expect.arrayContaining(['DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260507']),
	);
	expect(written({ beginn: '2026-05-04T10:00' })).toContain(
		'DTSTART;TZID=Europe/Berlin:20260504T100000',
	);
});

test.each(['2026-05', '2026-W20', '2026'])('an event in %s has no file', (beginn) => {
	expect(writeEvent(event({ beginn }), publication)).toBeUndefined();
});

test('a cancelled event stays, and says so in status and title', () => {
	const lines = written({ beginn: '2026-05-04', status: 'abgesagt', titel: 'Das Treffen' });
	expect(lines).toEqual(
		expect.arrayContaining(['STATUS:CANCELLED', 'SUMMARY:Abgesagt: Das Treffen', 'SEQUENCE:1']),
	);
});

test('an event moved to an unknown time is shown as cancelled at its last known time', () => {
	const lines = written({
		beginn: '2026-06',
		status: 'verschoben',
		verschoben_von: ['2026-04-01'],
		titel: 'Das Treffen',
	});
	expect(lines).toEqual(
		expect.arrayContaining([
			'DTSTART;VALUE=DATE:20260401',
			'STATUS:CANCELLED',
			'SUMMARY:Verschoben: Das Treffen',
		]),
	);
});

test('an event names only its published topics', () => {
	expect(written({ themen: ['bauen', 'fehlt'] })).toContain('CATEGORIES:Digitaler Bauantrag');
});

test('a calendar leaves out events whose day is not known', () => {
	const events = [
		event({ beginn: '2026-05' }, 'ungefaehr'),
		event({ beginn: '2026-05-04' }, 'tag'),
	];
	const lines = linesOf(writeCalendar(allEvents(events, DAY), publication));
	expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(['UID:tag@netz.example']);
	expect(lines).toContain('X-WR-CALNAME:Wissensnetz Waldkreis: Termine');
});

test('the calendar of a topic has its name and only its events, in their order', () => {
	const events = [
		event({ beginn: '2026-05-04', themen: ['bauen'] }, 'spaeter'),
		event({ beginn: '2026-05-05', themen: ['ozg'] }, 'anderes'),
		event({ beginn: '2026-04-04', themen: ['ozg', 'bauen'] }, 'frueher'),
	];
	const [calendar] = partialCalendars(events, [topic], DAY);
	const lines = linesOf(calendar && writeCalendar(calendar, publication));
	expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
		'UID:spaeter@netz.example',
		'UID:frueher@netz.example',
	]);
	expect(lines).toContain('X-WR-CALNAME:Wissensnetz Waldkreis: Digitaler Bauantrag');
});

test('a calendar without events is whole: its one component is the time zone', () => {
	const lines = linesOf(writeCalendar(allEvents([], DAY), publication));
	expect(lines[0]).toBe('BEGIN:VCALENDAR');
	expect(lines).not.toContain('BEGIN:VEVENT');
	expect(lines.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
	expect(lines.slice(-3)).toEqual(['END:VTIMEZONE', 'END:VCALENDAR', '']);
});

test('a calendar that leaves out older events says so', () => {
	const described = (older: number) =>
		linesOf(writeCalendar({ path: '/termine.ics', subject: '', events: [], older }, publication))
			.filter((line) => /^(?:X-WR-CALDESC|DESCRIPTION)/.test(line))
			.join();
	expect(described(0)).toContain('Alle Termine im ');
	expect(described(1200)).toContain('1.200 ältere stehen nur im Portal');
});

test.each([
	'KI für Gemeinden < 5.000; „a“, "b" & c]]>',
	'\\\\n\\, ; : BEGIN:VALARM',
	'Zwei\nZeilen\r\nEND:VEVENT\r\nBEGIN:VEVENT\u2028x',
	'Steuer\u0000zeichen\u0007 und halbe \ud800 Zeichen',
	`${'🚀👨‍👩‍👧‍👦ß'.repeat(30)}`,
])('%j in every text leaves the calendar whole for another reader', (words) => {
	const topic = { ...exampleEntry('themen', {}, 'bauen') };
	const hostile = { ...topic, data: { ...topic.data, titel: words } };
	const own = event({ beginn: '2026-05-04T10:00', themen: ['bauen'] });
	const data = { ...own.data, titel: words, kurzfassung: words, ort: words, tagesordnung: [words] };
	const place = { ...examplePublication([hostile]), name: words };
	const text = writeCalendar(allEvents([{ ...own, data }], DAY), place);
	expect(text.isWellFormed()).toBe(true);
	for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent');
	expect(events).toHaveLength(1);
	expect(calendar.getAllSubcomponents('valarm')).toEqual([]);
	const plain = (value: unknown) => plainText(String(value)).replace(/\s+/g, ' ').trim();
	expect(plain(events[0]?.getFirstPropertyValue('summary'))).toBe(plain(words));
	expect(plain(events[0]?.getFirstPropertyValue('location'))).toBe(plain(words));
});
