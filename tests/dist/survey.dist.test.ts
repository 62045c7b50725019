import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenLinks } from '../support/broken-links.ts';
import { temporaryFolder } from '../support/build-variant.ts';
import {
	attribute,
	distFolder,
	elementsOf,
	readSite,
	type BuiltPage,
	type BuiltSite,
} from '../support/built-site.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { RELEASED, SECRET, surveyPortal } from '../support/survey-portal.ts';

const content = temporaryFolder(surveyPortal);
let site: BuiltSite;

beforeAll(async () => {
	site = readSite(await sharedBuild({ CONTENT_DIR: content.path }));
});
afterAll(content.remove);

const pageAt = (path: string, where = site) => {
	const page = where.pages.find((each) => each.path === path);
	if (!page) throw new Error(`No page ${path}`);
	return page;
};

const charts = ({ tree }: Pick<BuiltPage, 'tree'>) =>
	elementsOf(tree, 'svg').filter((svg) => attribute(svg, 'role') === 'img');

/** Every built file as text, packed files unpacked. */
function texts(): { file: string; text: string }[] {
	return [...site.files].map((file) => {
		const bytes = readFileSync(join(site.folder, file));
		const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
		return { file, text: (packed ? gunzipSync(bytes) : bytes).toString('utf8') };
	});
}

test('no text without release and no row of the answers is anywhere in the built portal', () => {
	const all = texts();
	expect(all.some(({ text }) => text.includes(RELEASED))).toBe(true);
	// Rows of the answers begin with municipality and date, with either delimiter.
	const raw = new RegExp(`${SECRET}|ort-[a-e]\\d\\d[;,"]+2026-|kommune[;,]datum[;,]`);
	expect(all.filter(({ text }) => raw.test(text)).map(({ file }) => file)).toEqual([]);
	expect([...site.files].filter((file) => file.includes('antworten'))).toEqual([]);
});

test('no result page and no file names a municipality that answered', () => {
	const results = texts().filter(({ file }) =>
		/^umfragen\/stand-\d+\/(?:index|ergebnisse)/.test(file),
	);
	expect(results).toHaveLength(8);
	for (const { text } of results) expect(text).not.toMatch(/ort-[a-e]\d\d|Testort/);
});

test('results that are not released are not built, though their answers are there', () => {
	const page = pageAt('/umfragen/offen-2027/');
	expect(page.html).toContain('Keine Ergebnisse veröffentlicht');
	expect(charts(page)).toEqual([]);
	expect([...site.files].filter((file) => file.startsWith('umfragen/offen-2027/'))).toEqual([
		'umfragen/offen-2027/fragebogen/index.html',
		'umfragen/offen-2027/index.html',
		'umfragen/offen-2027/index.md',
	]);
});

test('48 answers become a chart and a table for every question, by size class and by round', () => {
	const { tree, html } = pageAt('/umfragen/stand-2026/');
	const names = charts({ tree })
		.map((svg) => elementsOf(svg, 'title').flatMap(({ children }) => children)[0])
		.map((text) => (text?.type === 'text' ? text.value : ''));
	expect(names).toEqual([
		'Diagramm: Beteiligung nach Einwohnerzahl',
		'Diagramm: Führen Sie Ihre Akten elektronisch?',
		'Diagramm nach Einwohnerzahl: Führen Sie Ihre Akten elektronisch?',
		'Diagramm: Welche Onlinedienste bieten Sie an?',
		'Diagramm: Wie zufrieden sind Sie mit dem Stand der Digitalisierung?',
		'Diagramm nach Einwohnerzahl: Wie zufrieden sind Sie mit dem Stand der Digitalisierung?',
		'Diagramm: Wie viele Stellen haben Sie für die Digitalisierung?',
		'Diagramm nach Einwohnerzahl: Wie viele Stellen haben Sie für die Digitalisierung?',
	]);
	expect(elementsOf(tree, 'table').length).toBe(9);
	expect(html).toContain('48 von 51 Kommunen haben geantwortet (94 %).');
	expect(html).toContain('Runde 2023');
	expect(html).toContain('Kein Ergebnis beruht auf weniger als 5 Antworten.');
});

test('a chart’s table holds the numbers of its description and of both files', () => {
	const { tree } = pageAt('/umfragen/stand-2026/');
	const json = JSON.parse(
		readFileSync(join(site.folder, 'umfragen/stand-2026/ergebnisse.json'), 'utf8'),
	) as {
		fragen: { gesamt: { antworten: number; ergebnis: { text: string; anzahl: number }[] } }[];
	};
	const csv = readFileSync(join(site.folder, 'umfragen/stand-2026/ergebnisse.csv'), 'utf8');
	const described = elementsOf(tree, 'desc').map(({ children: [text] }) =>
		text?.type === 'text' ? text.value : '',
	);
	const [akte] = json.fragen;
	expect(akte?.gesamt.antworten).toBe(48);
	expect(akte?.gesamt.ergebnis).toHaveLength(4);
	for (const { text, anzahl } of akte?.gesamt.ergebnis ?? []) {
		expect(described[1]).toContain(`${text}: ${anzahl} von 48, `);
		expect(csv).toMatch(new RegExp(`;gesamt;Gesamt;48;[a-z]+;"?${text}"?;${anzahl};genau;`));
	}
});

test('every link of the survey pages leads somewhere, without inline styles', () => {
	expect(brokenLinks(site, { base: '/', origin: 'https://wald.example.net' })).toEqual([]);
	const styled = site.pages.flatMap(({ path, tree }) =>
		elementsOf(tree).some((element) => attribute(element, 'style') !== undefined) ? path : [],
	);
	expect(styled).toEqual([]);
});

test('the real survey says that it has no published results and shows no chart', () => {
	const page = pageAt('/umfragen/stand-der-digitalisierung-2023/', readSite(distFolder));
	expect(page.html).toContain('>nicht veröffentlicht<');
	// No source says who asked, so neither does the page.
	expect(page.html).toMatch(/Nicht angegeben:[^<]*Wer gefragt hat/);
	expect(charts(page)).toEqual([]);
	expect(page.html).not.toMatch(/ergebnisse\.(?:csv|json)|\/fragebogen\//);
});

test('in the questionnaire no id of a question can be one of the page or of another question', () => {
	const { tree, html } = pageAt('/umfragen/offen-2027/fragebogen/');
	const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
	expect(new Set(ids).size).toBe(ids.length);
	const inputs = [...elementsOf(tree, 'input'), ...elementsOf(tree, 'textarea')];
	const own = inputs.flatMap((input) => attribute(input, 'id') ?? []);
	const ofQuestions = own.filter((id) => id.startsWith('frage-'));
	expect(ofQuestions.length).toBeGreaterThan(3);
	for (const id of ofQuestions) expect(id).toMatch(/^frage-[a-z0-9_]+-(?:eingabe|wahl-|stufe-)/);
});
