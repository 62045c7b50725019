import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContent } from '#src/entries/read/load-content.ts';
import {
	attribute,
	distFolder,
	elementsOf,
	readSite,
	withClass,
	type BuiltPage,
	type BuiltSite,
} from '../support/built-site.ts';
import { EVENT_ENV, eventContent, expectedEvents, NASTY } from '../support/event-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';

const content = eventContent();
let site: BuiltSite;

beforeAll(async () => {
	site = readSite(await sharedBuild({ ...EVENT_ENV, CONTENT_DIR: content.path }));
});
afterAll(content.remove);

interface ReadEvent {
	uid: string;
	event: ICAL.Event;
	component: ICAL.Component;
}

const textOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

function read(text: string): { calendar: ICAL.Component; events: ReadEvent[] } {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		return { uid: event.uid, event, component };
	});
	return { calendar, events };
}

/** The time zone defined in the calendar, not one of this machine. */
function zoneOf(calendar: ICAL.Component): ICAL.Timezone {
	const [zone] = calendar.getAllSubcomponents('vtimezone');
	if (!zone) throw new Error('The calendar has no time zone');
	return new ICAL.Timezone(zone);
}

test('the calendar has every event known to the day with its local time, and no other event', () => {
	const { events } = read(textOf(site.folder, 'termine.ics'));
	const found = Object.fromEntries(
		events.map(({ uid, event, component }) => [
			uid.replace('@wald.example.net', ''),
			{
				start: event.startDate.toString(),
				end: component.hasProperty('dtend') ? event.endDate.toString() : undefined,
				status: String(component.getFirstPropertyValue('status')),
				sequence: event.sequence,
			},
		]),
	);
	const expected = Object.entries(expectedEvents).flatMap(([id, event]) =>
		event
			? [
					[
						id,
						{
							start: event.start,
							end: event.end,
							status: event.status ?? 'CONFIRMED',
							sequence: event.sequence ?? 0,
						},
					],
				]
			: [],
	);
	expect(found).toEqual(Object.fromEntries(expected));
});

test('by the calendar’s own rules, times are right on both days the clocks change', () => {
	const { calendar, events } = read(textOf(site.folder, 'termine.ics'));
	const zone = zoneOf(calendar);
	const moments = events.flatMap(({ uid, event, component }) => {
		const start = component.getFirstProperty('dtstart');
		if (!start || event.startDate.isDate) return [];
		expect(start.getParameter('tzid')).toBe('Europe/Berlin');
		const { year, month, day, hour, minute } = event.startDate;
		const local = new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone);
		return [
			[
				uid.replace('@wald.example.net', ''),
				local.convertToZone(ICAL.Timezone.utcTimezone).toString(),
			],
		];
	});
	const expected = Object.entries(expectedEvents).flatMap(([id, event]) =>
		event?.utc ? [[id, event.utc]] : [],
	);
	expect(Object.fromEntries(moments)).toEqual(Object.fromEntries(expected));
});

test('identifiers are the portal’s and stay when it moves to another host', () => {
	const { events } = read(textOf(site.folder, 'termine.ics'));
	expect(events.every(({ uid }) => uid.endsWith('@wald.example.net'))).toBe(true);
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
	const [first] = events;
	expect(String(first?.component.getFirstPropertyValue('url'))).toMatch(
		/^https:\/\/umgezogen\.example\.com\/termine\//,
	);
});

test('a cancelled event says so in its title, too, for programs that do not show the status', () => {
	const { events } = read(textOf(site.folder, 'termine.ics'));
	const title = (id: string) => events.find(({ uid }) => uid.startsWith(`${id}@`))?.event.summary;
	expect(title('ist-abgesagt')).toBe('Abgesagt: Runde, die nicht stattfindet');
	expect(title('ins-ungewisse-verschoben')).toBe('Verschoben: Runde ohne neuen Termin');
	expect(title('ist-verschoben')).toBe('Runde, die später stattfindet');
});

test('text with every character the format uses itself comes out as it was written', () => {
	const { events } = read(textOf(site.folder, 'termine.ics'));
	const nasty = events.find(({ uid }) => uid.startsWith('boeser-text@'));
	expect(nasty?.event.summary).toBe(NASTY);
	expect(nasty?.event.location).toBe(NASTY);
	expect(nasty?.event.description).toContain(`1. ${NASTY}\n`);
});

test('text that looks like markup stays text on the page and in its structured data', () => {
	const page = site.pages.find(({ path }) => path === '/termine/boeser-text/');
	const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page?.html ?? '')?.[1];
	const { '@graph': graph } = JSON.parse(block ?? '') as { '@graph': { name: string }[] };
	expect(graph[0]?.name).toBe(NASTY);
	expect(page && elementsOf(page.tree, 'b')).toEqual([]);
});

test('an event’s own file holds this event alone; an imprecise one has none and offers none', () => {
	for (const [id, event] of Object.entries(expectedEvents)) {
		const file = `termine/${id}/termin.ics`;
		const page = site.pages.find(({ path }) => path === `/termine/${id}/`);
		const links = page ? elementsOf(page.tree, 'a').map((link) => attribute(link, 'href')) : [];
		expect([id, site.files.has(file)]).toEqual([id, event !== undefined]);
		expect([id, links.includes(`/${file}`)]).toEqual([id, event !== undefined]);
		if (event) {
			expect(read(textOf(site.folder, file)).events.map(({ uid }) => uid)).toEqual([
				`${id}@wald.example.net`,
			]);
		}
	}
});

test('an event that is over offers no entry in the calendar', () => {
	const offers = (page: BuiltPage) =>
		withClass(page.tree, 'kalenderlink').map(({ properties }) => properties['hidden'] !== true);
	const real = readSite(distFolder).pages.filter(({ path }) => /^\/termine\/[^/]+\/$/.test(path));
	expect(real.flatMap(offers)).toContain(false);
	expect(real.flatMap(offers)).not.toContain(true);
	expect(site.pages.flatMap(offers)).toContain(true);
});

test('a series has a calendar of its own and is shown on each of its pages', () => {
	const { events } = read(textOf(site.folder, 'termine/reihe.austausch-formulare.ics'));
	expect(events.map(({ uid }) => uid).sort()).toEqual([
		'am-tag-der-umstellung@wald.example.net',
		'vor-der-umstellung@wald.example.net',
	]);
	const page = site.pages.find(({ path }) => path === '/termine/vor-der-umstellung/');
	expect(page?.html).toContain('href="/termine/am-tag-der-umstellung/"');
	expect(page?.html).toContain('href="/termine/reihe.austausch-formulare.ics"');
});

test.each([
	['the generated portal', () => site.folder, content.path],
	['the real portal', () => distFolder, resolve('content')],
])(
	'in %s, calendars by topic and of everything follow the rules of the format',
	(_name, folder, dir) => {
		const { entries } = loadContent(dir);
		const topics = entries.filter(({ kind }) => kind === 'themen').map(({ id }) => id);
		const all = read(textOf(folder(), 'termine.ics'));
		expect(topics.length).toBeGreaterThan(0);
		for (const file of ['termine.ics', ...topics.map((id) => `termine/${id}.ics`)]) {
			const text = textOf(folder(), file);
			expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
			const lines = text.split('\r\n');
			expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
			expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
			const { calendar, events } = read(text);
			expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
			expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('P1D');
			for (const { component } of events) {
				const stamp = component.getFirstPropertyValue('dtstamp') as ICAL.Time;
				expect(stamp.zone).toBe(ICAL.Timezone.utcTimezone);
			}
			const topic = /^termine\/(.*)\.ics$/.exec(file)?.[1];
			const belongs = entries.filter(
				(entry) => entry.kind === 'termine' && (!topic || entry.data.themen.includes(topic)),
			);
			const ids = belongs.map(({ id }) => id);
			const expected = all.events
				.map(({ uid }) => uid)
				.filter((uid) => ids.some((id) => uid.startsWith(`${id}@`)));
			expect(events.map(({ uid }) => uid)).toEqual(expected);
		}
	},
);
