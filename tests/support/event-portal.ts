import { temporaryFolder, type TemporaryFolder } from './build-variant.ts';
import { smallPortal } from './small-portal.ts';

const KOPF = `kurzfassung: Eine erfundene Runde, die es nur in einem Test gibt; mit Komma, Semikolon.
themen: [formulare]
art: austauschrunde
veranstalter: [waldheim]
stand: 2026-01-15
geprueft: 2026-01-15
quellen:
  - titel: Einladung
    herausgeber: Stadt Waldheim
    abgerufen: 2026-01-15
`;

function termin(titel: string, ...felder: string[]): string {
	return `---\ntitel: ${titel}\n${felder.join('\n')}\n${KOPF}---\n\nErfunden für einen Test.\n`;
}

/** Text that would break out of every format that does not escape it. */
export const NASTY = '=1+1; „a“, "b" \\n 3 < 5 > 2 &amp;&lt;b&gt;]]> 🌲 ÄÖÜß';

/** What the calendars must say of an event; undefined for an event without a calendar entry. */
export interface ExpectedEvent {
	start: string;
	end?: string;
	/** The same moment in UTC, for events with a time. */
	utc?: string;
	status?: 'CANCELLED';
	sequence?: number;
}

/** Events of every sort: id → expected calendar entry. */
export const expectedEvents: Readonly<Record<string, ExpectedEvent | undefined>> = {
	'vor-der-umstellung': {
		start: '2026-03-28T10:00:00',
		end: '2026-03-28T12:00:00',
		utc: '2026-03-28T09:00:00Z',
	},
	'am-tag-der-umstellung': { start: '2026-03-29T10:00:00', utc: '2026-03-29T08:00:00Z' },
	'ueber-die-herbstnacht': {
		start: '2026-10-24T20:00:00',
		end: '2026-10-25T09:00:00',
		utc: '2026-10-24T18:00:00Z',
	},
	'nach-der-herbstnacht': { start: '2026-10-25T10:00:00', utc: '2026-10-25T09:00:00Z' },
	'ganzer-tag': { start: '2026-05-04', end: '2026-05-05' },
	'mehrere-tage': { start: '2026-10-24', end: '2026-10-27' },
	'nur-ein-monat': undefined,
	'nur-eine-woche': undefined,
	'ist-abgesagt': {
		start: '2026-06-01T09:00:00',
		utc: '2026-06-01T07:00:00Z',
		status: 'CANCELLED',
		sequence: 1,
	},
	'ist-verschoben': {
		start: '2026-07-02T09:00:00',
		utc: '2026-07-02T07:00:00Z',
		sequence: 2,
	},
	'ins-ungewisse-verschoben': {
		start: '2026-07-03',
		end: '2026-07-04',
		status: 'CANCELLED',
		sequence: 2,
	},
	'boeser-text': { start: '2026-08-01', end: '2026-08-02' },
};

const EVENTS: Readonly<Record<keyof typeof expectedEvents, string>> = {
	'vor-der-umstellung': termin(
		'Runde am Tag vor der Sommerzeit',
		'beginn: 2026-03-28T10:00',
		'ende: 2026-03-28T12:00',
		'ort: Rathaus, Waldheim',
		'reihe: Austausch Formulare',
	),
	'am-tag-der-umstellung': termin(
		'Runde am ersten Tag der Sommerzeit',
		'beginn: 2026-03-29T10:00',
		'online: true',
		'anmeldung: https://wald.example.net/anmeldung',
		'reihe: Austausch Formulare',
	),
	'ueber-die-herbstnacht': termin(
		'Klausur über die Nacht der Winterzeit',
		'beginn: 2026-10-24T20:00',
		'ende: 2026-10-25T09:00',
		'ort: Hütte',
	),
	'nach-der-herbstnacht': termin(
		'Runde am ersten Tag der Winterzeit',
		'beginn: 2026-10-25T10:00',
		'ort: Hütte',
	),
	'ganzer-tag': termin('Fachtag ohne Uhrzeit', 'beginn: 2026-05-04', 'ort: Hütte'),
	'mehrere-tage': termin(
		'Klausurtage ohne Uhrzeit',
		'beginn: 2026-10-24',
		'ende: 2026-10-26',
		'ort: Hütte',
	),
	'nur-ein-monat': termin('Treffen irgendwann im Mai', 'beginn: "2026-05"', 'ort: Hütte'),
	'nur-eine-woche': termin('Treffen in einer Woche', 'beginn: "2026-W18"', 'ort: Hütte'),
	'ist-abgesagt': termin(
		'Runde, die nicht stattfindet',
		'beginn: 2026-06-01T09:00',
		'status: abgesagt',
		'ort: Hütte',
	),
	'ist-verschoben': termin(
		'Runde, die später stattfindet',
		'beginn: 2026-07-02T09:00',
		'status: verschoben',
		'verschoben_von: [2026-06-02T09:00, 2026-06-20T09:00]',
		'ort: Hütte',
	),
	'ins-ungewisse-verschoben': termin(
		'Runde ohne neuen Termin',
		'beginn: "2026-09"',
		'status: verschoben',
		'verschoben_von: [2026-07-03]',
		'ort: Hütte',
	),
	'boeser-text': termin(
		`'${NASTY}'`,
		'beginn: 2026-08-01',
		`ort: '${NASTY}'`,
		`tagesordnung: ['${NASTY}']`,
	),
};

/** The small portal with events of every sort. */
export const eventPortal: Readonly<Record<string, string | Uint8Array>> = {
	...smallPortal,
	...Object.fromEntries(Object.entries(EVENTS).map(([id, text]) => [`termine/${id}.mdx`, text])),
};

const offer = (bis: string) => `---
titel: Biete Vorlage für Formulare
kurzfassung: Ein erfundenes Angebot, das es nur in einem Test gibt und sonst nirgends.
themen: [formulare]
art: biete
kommune: waldheim
gueltig_bis: ${bis}
ansprechstelle:
  stelle: Hauptamt
stand: 2025-03-01
geprueft: 2025-03-01
---

Erfunden für einen Test.
`;

/** Writes {@link eventPortal} with two offers, one of which is over on the day of {@link EVENT_ENV}. */
export function eventContent(): TemporaryFolder {
	return temporaryFolder({
		...eventPortal,
		'boerse/noch-da.mdx': offer('2026-01-15'),
		'boerse/abgelaufen.mdx': offer('2026-01-14'),
	});
}

/** Environment for {@link eventContent}: 15 January 2026, another host than in its `portal.yaml`. */
export const EVENT_ENV = {
	SITE_URL: 'https://umgezogen.example.com',
	SOURCE_DATE_EPOCH: '1768478400',
};
