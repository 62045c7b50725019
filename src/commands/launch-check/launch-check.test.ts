import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { caseWith } from '#src/checks/example-content.ts';
import { launchFindings } from './launch-check.ts';
import { launchState } from './launch-state.ts';

const PORTAL = `name: Wissensnetz Ortenau
region: Ortenaukreis
leitsatz: Was andere Rathäuser schon gelöst haben
beschreibung: Praxisbeispiele und Leitfäden für die Städte und Gemeinden im Ortenaukreis.
adresse: https://wissen.ortenaukreis.de
kontakt:
  stelle: Landratsamt Ortenaukreis
  mail: wissen@ortenaukreis.de
lizenz:
  name: CC BY 4.0
  adresse: https://creativecommons.org/licenses/by/4.0/deed.de
`;

const page = (titel: string, text: string, more = '') => `---
titel: ${titel}
kurzfassung: Was die betreibende Stelle auf dieser Seite den Besucherinnen und Besuchern sagt.
stand: 2026-01-10
geprueft: 2026-01-10
${more}---

## Anbieter

${text}
`;

const READY: Readonly<Record<string, string>> = {
	'portal.yaml': PORTAL,
	'seiten/impressum.mdx': page('Impressum', 'Landratsamt Ortenaukreis, Badstraße 20'),
	'seiten/datenschutz.mdx': page('Datenschutz', 'Wir speichern nichts.'),
	'seiten/barrierefreiheit.mdx': page('Barrierefreiheit', 'Teilweise vereinbar.'),
};

/** Findings for a portal that is ready except for these files. */
function said(
	files: Readonly<Record<string, string | undefined>> = {},
	siteUrl: string | undefined = 'https://wissen.ortenaukreis.de',
): string[] {
	const dir = mkdtempSync(join(tmpdir(), 'start-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	for (const [file, text] of Object.entries({ ...READY, ...files })) {
		if (text === undefined) continue;
		mkdirSync(dirname(join(dir, file)), { recursive: true });
		writeFileSync(join(dir, file), text);
	}
	const environment = { contentDir: dir, basePath: '/', ...(siteUrl !== '' && { siteUrl }) };
	return launchFindings(launchState(environment, '2026-11-22')).map(
		({ rule, file, line, column, text, todo }) => {
			expect(todo).toMatch(/^[A-ZÄÖÜ].*\.$/);
			return `${file.slice(dir.length + 1)}:${line}:${column} ${rule} ${text}`;
		},
	);
}

test('a portal without open points may go public', () => {
	expect(said()).toEqual([]);
});

test.each([
	['', 'SITE_URL ist nicht gesetzt; das Portal nennt überall https://wissen.ortenaukreis.de.'],
	['http://localhost:4321', 'SITE_URL ist http://localhost:4321; das erreicht niemand von außen.'],
	['https://192.168.1.5', 'SITE_URL ist https://192.168.1.5; das erreicht niemand von außen.'],
	[
		'https://wn.example.org',
		'SITE_URL ist https://wn.example.org; das erreicht niemand von außen.',
	],
	[
		'http://wissen.ortenaukreis.de',
		'SITE_URL ist http://wissen.ortenaukreis.de, also unverschlüsselt.',
	],
])('the address %j is reported at the place where it can be written', (siteUrl, text) => {
	expect(said({}, siteUrl)).toEqual([`portal.yaml:5:10 adresse ${text}`]);
});

test('example addresses in the configuration are placeholders, in comments they are not', () => {
	const portal = `${PORTAL.replaceAll('ortenaukreis.de', 'example.org')}# kennung: netz.example.org
quelltext:
  plattform: gitlab
  adresse: https://git.example.org/netz
  zweig: main
`;
	expect(said({ 'portal.yaml': portal })).toEqual([
		'portal.yaml:5:10 kontakt `adresse` ist mit https://wissen.example.org noch ein Platzhalter.',
		'portal.yaml:8:9 kontakt `kontakt.mail` ist mit wissen@example.org noch ein Platzhalter.',
		'portal.yaml:15:12 kontakt `quelltext.adresse` ist mit https://git.example.org/netz noch ein Platzhalter.',
	]);
});

test.each([
	['[Platzhalter: Telefonnummer]', '[Platzhalter: Telefonnummer]'],
	['Anschrift: [Anschrift eintragen]', '[Anschrift eintragen]'],
	['Musterstraße 1', 'Musterstraße'],
	['netz@example.org', 'example.org'],
])('“%s” on a page of the operator is reported with line and column', (text, shown) => {
	expect(said({ 'seiten/impressum.mdx': page('Impressum', text) })).toEqual([
		`seiten/impressum.mdx:10:${text.indexOf(shown) + 1} platzhalter Hier steht noch der Platzhalter „${shown}“.`,
	]);
});

test('an imprint that is a draft or absent counts as missing, and drafts have no findings', () => {
	const draft = page('Impressum', '[Platzhalter: Name]', 'entwurf: true\n');
	const missing = [
		'seiten/impressum.mdx:1:1 pflichtseiten Dem Portal fehlt ein Impressum (§ 5 DDG).',
	];
	expect(said({ 'seiten/impressum.mdx': draft })).toEqual(missing);
	expect(said({ 'seiten/impressum.mdx': undefined })).toEqual(missing);
});

test('each unchecked statement is reported at its place', () => {
	const unchecked = `ungeprueft:
  - aussage: Frist für Antworten
    grund: Nicht gefunden.
  - aussage: Zuständige Stelle.
    grund: Nicht bestätigt.
`;
	expect(said({ 'seiten/datenschutz.mdx': page('Datenschutz', 'Nichts.', unchecked) })).toEqual([
		'seiten/datenschutz.mdx:7:5 ungeprueft Ungeprüft: Frist für Antworten.',
		'seiten/datenschutz.mdx:9:5 ungeprueft Ungeprüft: Zuständige Stelle.',
	]);
});

/** The case as somebody wrote it who has read its source in full. */
function readInFull(text: string): string {
	return text.replace('    abgerufen:', '    gelesen: vollstaendig\n    abgerufen:');
}

test('sources that nobody has read in full are counted by kind and file', () => {
	const source = (more: string) =>
		`  - titel: Beschluss\n    herausgeber: Stadt\n    abgerufen: 2026-01-15\n${more}`;
	const sources = ['', '    gelesen: anfang\n', '    gelesen: sekundaer\n'].map(source).join('');
	const file = readInFull(caseWith('1000'));
	expect(said({ 'praxisbeispiele/fall.mdx': file })).toEqual([]);
	expect(
		said({ 'praxisbeispiele/fall.mdx': file.replace('quellen:\n', `quellen:\n${sources}`) }),
	).toEqual([
		'praxisbeispiele/fall.mdx:15:1 quellen 3 Quellen nicht ganz gelesen: 1 nur der Anfang gelesen, 1 nicht selbst gelesen, 1 ohne Angabe, wie viel gelesen wurde.',
	]);
});

test('of many files with such sources, those with most are named and the others counted', () => {
	const files = Object.fromEntries(
		Array.from({ length: 22 }, (_none, index) => [
			`praxisbeispiele/fall-${index}.mdx`,
			caseWith('1000').replace('titel: Neuer', `titel: ${index}. neuer`),
		]),
	);
	const lines = said(files);
	expect(lines).toHaveLength(21);
	expect(lines.find((line) => !line.includes('fall'))).toContain(
		'In 2 weiteren Dateien: 2 Quellen',
	);
});

test('an unchecked status is reported in its own words', () => {
	const unchecked = 'status_ungeprueft: Die Quelle ist von 2021.\nkommune:';
	const file = readInFull(caseWith('1000').replace('kommune:', unchecked));
	expect(said({ 'praxisbeispiele/fall.mdx': file })).toEqual([
		'praxisbeispiele/fall.mdx:5:1 ungeprueft Ungeprüft: Die Quelle ist von 2021.',
	]);
});

test('a review is overdue the day after it was due', () => {
	const reviewed = (day: string) => ({
		'seiten/datenschutz.mdx': page('Datenschutz', 'Nichts.').replaceAll('2026-01-10', day),
	});
	expect(said(reviewed('2025-11-22'))).toEqual([]);
	expect(said(reviewed('2025-11-21'))).toEqual([
		'seiten/datenschutz.mdx:5:11 pruefung Die Prüfung war am 21. November 2026 fällig.',
	]);
});

test('samples and content labelled as invented count as demonstration', () => {
	expect(
		said({
			'portal.yaml': PORTAL.replace('region: Ortenaukreis', 'region: Musterkreis'),
			'seiten/ueber.mdx': page('Über', 'Text.').replace('Was die', 'Erfunden ist, was die'),
		}),
	).toEqual([
		'portal.yaml:2:9 demonstration `region` sagt mit „Musterkreis“, dass dies ein Muster ist.',
		'seiten/ueber.mdx:1:1 demonstration Dieser Eintrag sagt von sich „Erfunden“: Daten zur Vorführung.',
	]);
});
