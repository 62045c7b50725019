import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/build-variant.ts';
import {
	attribute,
	elementsOf,
	hasClass,
	readSite,
	type BuiltSite,
} from '../support/built-site.ts';
import { costsPortal } from '../support/costs-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';

const content = temporaryFolder(costsPortal);
let site: BuiltSite;
beforeAll(async () => {
	site = readSite(await sharedBuild({ CONTENT_DIR: content.path }));
});
afterAll(content.remove);

function page(path: string) {
	const found = site.pages.find((each) => each.path === path);
	if (!found) throw new Error(`${path} was not built`);
	return found;
}

/** Text without typesetting. */
const plain = (text: string) =>
	text
		.replace(/\u00ad/g, '')
		.replace(/\s+/g, ' ')
		.trim();
const textOf = (element: Element | undefined) => (element ? plain(toString(element)) : '');

/** Rows of the first table under a heading of this page, each a list of texts. */
function tableOf(path: string, label: RegExp): string[][] {
	const box = elementsOf(page(path).tree, 'section').find((each) =>
		label.test(attribute(each, 'ariaLabel') ?? ''),
	);
	return box ? rowsIn(box) : [];
}

function rowsIn(table: Element): string[][] {
	return elementsOf(table, 'tr').map((row) =>
		row.children.flatMap((cell) => (cell.type === 'element' ? textOf(cell) : [])),
	);
}

/** Rows of the overview for the size with a number; 0: of all sizes. */
function overviewOf(size: number): string[][] {
	return elementsOf(page('/kosten/').tree, 'tbody')
		.filter((body) => attribute(body, 'dataGroesse') === String(size))
		.flatMap(rowsIn);
}

/** Titles of the links in each related group. */
function relatedOn(path: string): Record<string, string[]> {
	const aside = elementsOf(page(path).tree, 'aside').find((each) => hasClass(each, 'verwandt'));
	if (!aside) return {};
	return Object.fromEntries(
		elementsOf(aside, 'section').map((group) => [
			textOf(elementsOf(group, 'h2')[0]),
			elementsOf(group, 'li').map(textOf),
		]),
	);
}

test('the page of costs has a row for each administration, smallest first, in groups of their own', () => {
	const rows = tableOf('/kosten/', /was Aktenschrank digital gekostet hat/);
	expect(rows.map(([owner]) => owner)).toEqual([
		'Wer',
		'Nur für: Aktenschrank digital',
		'Kleindorf Kleindorf legt erfunden ab',
		'Mittelstadt Mittelstadt legt erfunden ab',
		'Nachbarstadt Nachbarstadt legt erfunden ab',
		'Großstadt Großstadt hört erfunden wieder auf Rückschlag: Gestoppt',
		'Im Paket mit anderem',
		'Stadt Fern Fern kauft ein erfundenes Paket mit: App der Stadt',
		'Was Sicherheitsvorfälle gekostet haben',
		'Großstadt Großstadt ist erfunden drei Wochen ohne Netz Rückschlag: Sicherheitsvorfall',
	]);
	const [, , small = []] = rows;
	expect(small[1]).toContain('1.000');
	expect(small[2]).toContain('rund 4.000 €');
	expect(small[2]).toContain('Beschluss, 2022');
	expect(small[2]).toContain('Quelle: Niemand');
	expect(small[3]).toContain('1.200 €');
	expect(small[3]).toContain('100 € im Monat × 12');
	expect(rows[4]?.[3]).toContain('0,50 € je Einwohner');
	expect(rows[7]?.[1]).toContain('300.000');
});

test('at a glance, only solutions with a figure are listed, the others are named', () => {
	const rows = overviewOf(0);
	expect(rows.map(([title]) => title)).toEqual(['Aktenschrank digital', 'App der Stadt']);
	expect(rows[0]?.[1]).toBe(
		[
			'Einmalig: 4.000 € bis 500.000 € (1 Abrechnung, 1 Beschluss, 1 Angebot)',
			'9 Mio. € im Paket (1 ohne nähere Angabe)',
			'Sicherheitsvorfälle: 2 Mio. € (1 ohne nähere Angabe)',
		].join(' '),
	);
	expect(rows[0]?.[2]).toBe(
		'Im Jahr: 1.200 € (1 ohne nähere Angabe) 0,50 € je Einwohner (1 ohne nähere Angabe)',
	);
	const named = elementsOf(page('/kosten/').tree, 'div').find((each) =>
		textOf(each).startsWith('Noch ohne Zahl'),
	);
	expect(textOf(named)).toMatch(/^Noch ohne Zahl: ?Lösung ohne Zahl$/);
	expect(plain(toString(page('/kosten/').tree))).toContain(
		'Preise ihres Jahres; für Sie gilt nur Ihr eigenes Angebot',
	);
});

test('the overview of one size has the sums of that size and no others', () => {
	expect(overviewOf(1)).toEqual([
		[
			'Aktenschrank digital',
			'Einmalig: rund 4.000 € (1 Beschluss)',
			'Im Jahr: 1.200 € (1 ohne nähere Angabe)',
			'1 Angabe',
		],
	]);
	expect(overviewOf(2)).toEqual([]);
	const [largest] = overviewOf(5);
	expect(largest?.[1]).toBe(
		'Einmalig: 500.000 € (1 Abrechnung) 9 Mio. € im Paket (1 ohne nähere Angabe) Sicherheitsvorfälle: 2 Mio. € (1 ohne nähere Angabe)',
	);
});

test('each chart is told in sentences', () => {
	const charts = elementsOf(page('/kosten/').tree, 'div').filter((each) =>
		hasClass(each, 'punktbild'),
	);
	expect(charts.map((chart) => plain(attribute(chart, 'ariaLabel') ?? ''))).toEqual([
		'Aktenschrank digital, Einmalig. Kleindorf, 1.000 Einwohner: rund 4.000 €. Mittelstadt, 10.000 Einwohner: 20.000 €. Großstadt, 60.000 Einwohner, Rückschlag: 500.000 €.',
	]);
});

test('a solution’s page gathers costs, cases, setbacks, guides, templates and terms', () => {
	const [article] = elementsOf(page('/loesungen/akte/').tree, 'article');
	const headings = article ? elementsOf(article, 'h2').map(textOf) : [];
	expect(headings).toEqual([
		'Was es gekostet hat',
		'Produkte im Einsatz oder geplant',
		'Wer es hat oder plante',
		'Rückschläge',
		'Was zu tun ist: Leitfäden',
		'Vorlagen zum Übernehmen',
		'Begriffe',
	]);
	const parts = elementsOf(page('/loesungen/akte/').tree, 'h3').map(textOf);
	const inOrder = [
		...['Waldkreis', 'Mittelstadt legt erfunden ab'],
		...['Anderswo, nach Größe', 'Fern kauft ein erfundenes Paket'],
		...['Geplant oder beschlossen, Ausgang nicht bekannt', 'Kleindorf legt erfunden ab'],
	];
	expect(parts.filter((text) => inOrder.includes(text))).toEqual(inOrder);
});

test('a solution’s page names products with who has them, what they cost and how far they are', () => {
	const rows = tableOf('/loesungen/akte/', /Produkte für Aktenschrank digital/);
	expect(rows).toEqual([
		['Wer', 'Einwohner', 'Einmalig', 'Im Jahr', 'Status'],
		['Ablagix'],
		[
			...['Mittelstadt Mittelstadt legt erfunden ab', '10.000 Einwohner'],
			...['Einmalig: 20.000 € Angebot, 2019', '', 'In Betrieb seit 2023'],
		],
		[
			...['Kleindorf Kleindorf legt erfunden ab', '1.000 Einwohner'],
			...['Einmalig: rund 4.000 € Beschluss, 2022', 'Im Jahr: 1.200 € 100 € im Monat × 12; 2022'],
			'Geplant Stand 2022',
		],
		['Zettelix'],
		[
			...['Stadt Fern Fern kauft ein erfundenes Paket mit: App der Stadt', '300.000 Einwohner'],
			...['Einmalig: 9 Mio. € Paket mit anderem, 2022', '', 'In Betrieb'],
		],
		['Zusatzix'],
		[
			...['Mittelstadt Mittelstadt legt erfunden ab', '10.000 Einwohner'],
			...['Einmalig: 20.000 € Angebot, 2019', '', 'In Betrieb seit 2023'],
		],
	]);
});

test('a solution’s page leads into a comparison of its products, and to all its cases', () => {
	const hrefs = elementsOf(page('/loesungen/akte/').tree, 'a').map((each) =>
		attribute(each, 'href'),
	);
	expect(hrefs).toContain('/vergleich/?beispiele=klein-akte,fern-paket,mittel-akte');
	expect(hrefs).toContain('/praxisbeispiele/?loesung=akte');
	// A single case is no comparison.
	const other = elementsOf(page('/loesungen/app/').tree, 'a').map((each) =>
		attribute(each, 'href'),
	);
	expect(other.filter((href) => href?.startsWith('/vergleich/?'))).toEqual([]);
});

test('the list of solutions is grouped by topic and says how many have one and what it cost', () => {
	const { tree } = page('/loesungen/');
	expect(textOf(elementsOf(tree, 'h2')[0])).toBe('Akten und Ablage');
	const row = elementsOf(tree, 'li').find((each) => textOf(each).startsWith('Aktenschrank'));
	expect(textOf(row)).toMatch(
		/4\sPraxisbeispiele: 3\sin Betrieb, 1\sgeplant ?1\sLeitfaden ?2\sRückschläge ?1\sVorlage/,
	);
	expect(textOf(row)).toContain('einmalig 4.000 € bis 500.000 €');
});

test('a case shows what others have the same, those of like size first, and what went wrong', () => {
	const groups = relatedOn('/praxisbeispiele/mittel-akte/');
	expect(groups['Wer es sonst hat oder plante']).toEqual([
		'Nachbarstadt legt erfunden ab 12.500 Einwohner In Betrieb',
		'Kleindorf legt erfunden ab 1.000 Einwohner Geplant Stand 2022',
		'Fern kauft ein erfundenes Paket 300.000 Einwohner In Betrieb',
		'Alles zu: Aktenschrank digital',
	]);
	expect(groups['Rückschläge']?.map((text) => text.replace(/ [\d.]+ Einwohner$/, ''))).toEqual([
		'Großstadt hört erfunden wieder auf',
		'Großstadt ist erfunden drei Wochen ohne Netz',
	]);
	expect(groups['Praxisbeispiele aus demselben Thema']).toEqual([
		'Großstadt macht erfunden etwas anderes',
	]);
	expect(Object.keys(relatedOn('/praxisbeispiele/gross-andere/')).join()).not.toContain('Wer es');
});

test('case and guide show what others paid, with the way to all of it', () => {
	const paid = tableOf('/praxisbeispiele/mittel-akte/', /gekostet hat/).map(([owner]) => owner);
	expect(paid).toHaveLength(5);
	expect(paid.join()).not.toContain('Mittelstadt');
	expect(tableOf('/leitfaeden/akte/', /gekostet hat/)).toHaveLength(6);
	for (const path of ['/praxisbeispiele/mittel-akte/', '/leitfaeden/akte/']) {
		const links = elementsOf(page(path).tree, 'a').map((each) => attribute(each, 'href'));
		expect(links).toContain('/kosten/#loesung-akte');
		expect(links).toContain('/loesungen/akte/');
	}
});

test('topic and dossier gather solutions and setbacks', () => {
	const topic = elementsOf(page('/themen/akten/').tree, 'h2').map(textOf);
	expect(topic).toContain('Lösungen');
	expect(topic).toContain('Rückschläge');
	const dossier = elementsOf(page('/themen/akten/dossier/').tree, 'h2').map(textOf);
	expect(dossier.map((text) => text.replace(/^\d+\. /, ''))).toEqual(
		expect.arrayContaining([
			'Was es gibt und was es gekostet hat: Lösungen',
			'Was schiefging: Rückschläge',
		]),
	);
});

test('a setback says first what it is and who stated it', () => {
	const box = elementsOf(page('/rueckschlaege/gross-akte/').tree, 'div').find(
		(each) => hasClass(each, 'hinweis') && textOf(each).includes('Festgestellt'),
	);
	expect(textOf(box)).toMatch(
		/^Rückschlag: Gestoppt ?Festgestellt von: Rechnungshof von Nirgendwo/,
	);
	expect(textOf(box)).toContain('kann es anders sehen');
});

test('similar municipalities are named with what they paid; without any there is one sentence', () => {
	const similar = (path: string) =>
		textOf(
			elementsOf(page(path).tree, 'section').find(
				(each) => attribute(each, 'ariaLabelledBy') === 'abschnitt-aehnliche',
			),
		);
	expect(similar('/kommunen/klein/')).toContain('Aus keiner Kommune, die höchstens doppelt');
	expect(similar('/kommunen/mittel/')).toMatch(/steht hier ein weiteres Beispiel/);
	expect(similar('/kommunen/mittel/')).not.toContain('Großstadt');
});
