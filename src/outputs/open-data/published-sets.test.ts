import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { kindIds, type KindId } from '#src/model/kinds.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { examplePublication } from '../publication/testing/example-publication.ts';
import { strictCsv } from './testing/strict-csv.ts';
import { filesOfData, publishedSetsOf, writeCatalogue } from './published-sets.ts';

const topic = exampleEntry('themen', { titel: 'E-Akte' }, 'e-akte');
const offer = {
	...exampleEntry('boerse', { ansprechstelle: { stelle: 'Hauptamt; Kasse' } }, 'aktenplan'),
	body: '\nWir geben ihn weiter.\n',
};
const place = exampleEntry('kommunen', { einwohner: 62_993, flaeche_km2: 78.37 });
const input = {
	entries: [offer, place, topic],
	sources: { kommunen: 'Statistisches Landesamt, 2024' },
	calendar: 'BEGIN:VCALENDAR äöü',
	digestOf: (text: string) => text.length.toFixed(),
};
const publication = examplePublication(input.entries);
const sets = publishedSetsOf(input, publication);

function setOf(kind: KindId) {
	const found = sets.find(({ set }) => set.kind === kind);
	if (!found) throw new Error(`There is no data set of ${kind}`);
	return found;
}
const textAt = (kind: KindId, path: string) =>
	setOf(kind)
		.files.find((file) => file.path === path)
		?.text() ?? '';
const json = (kind: KindId) =>
	JSON.parse(textAt(kind, `/daten/${kind}.json`)) as Record<string, unknown>;
const rows = (kind: KindId) => {
	const [header = [], ...cells] = strictCsv(textAt(kind, `/daten/${kind}.csv`));
	return cells.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));
};

test('every kind is a data set, with or without entries', () => {
	expect(sets.map(({ set }) => set.kind)).toEqual(kindIds);
	expect(json('leitfaeden')).toMatchObject({ anzahl: 0, eintraege: [] });
	expect(rows('leitfaeden')).toEqual([]);
});

test('JSON has the entries of the kind, their text and what users need to know', () => {
	expect(json('boerse')).toMatchObject({
		titel: 'Börse',
		herausgeber: 'Landratsamt Waldkreis',
		lizenz: { name: 'CC BY 4.0' },
		stand: '2026-02-03',
		seite: 'https://neu.example/boerse/',
		schema: 'https://neu.example/daten/boerse.schema.json',
		anzahl: 1,
		eintraege: [
			{
				id: 'aktenplan',
				url: 'https://neu.example/boerse/aktenplan/',
				text: 'Wir geben ihn weiter.',
			},
		],
	});
});

test('a file is the same however often it is asked for', () => {
	const file = setOf('boerse').files[0];
	expect(file?.text()).toBe(file?.text());
	expect(file?.text()).toHaveLength(textAt('boerse', '/daten/boerse.json').length);
});

test('the data do not say that an entry was a draft', () => {
	expect(textAt('boerse', '/daten/boerse.json')).not.toContain('entwurf');
	expect(setOf('boerse').schema.text).not.toContain('"entwurf"');
});

test('CSV has a column for each field, also within groups, and German numbers', () => {
	expect(Object.keys(rows('boerse')[0] ?? {})).toEqual(
		expect.arrayContaining([
			'id',
			'url',
			'titel',
			'themen',
			'gueltig_bis',
			'ansprechstelle.stelle',
		]),
	);
	expect(rows('boerse')).toMatchObject([
		{ id: 'aktenplan', themen: 'e-akte', 'ansprechstelle.stelle': 'Hauptamt; Kasse' },
	]);
	expect(rows('kommunen')).toMatchObject([{ einwohner: '62993', flaeche_km2: '78,37' }]);
});

test('data name a source only if they do not come from the authors', () => {
	expect(json('kommunen')).toMatchObject({ quelle: 'Statistisches Landesamt, 2024' });
	expect(json('boerse')).not.toHaveProperty('quelle');
});

test('events come as a calendar, too; its size is counted in bytes', () => {
	expect(setOf('termine').files.map(({ fileType }) => fileType)).toEqual(['JSON', 'CSV', 'ICS']);
	expect(setOf('termine').files[2]).toMatchObject({ path: '/termine.ics', bytes: 22 });
	expect(setOf('boerse').files.map(({ fileType }) => fileType)).toEqual(['JSON', 'CSV']);
});

test('the schema of a file allows the file', () => {
	const schema = JSON.parse(setOf('boerse').schema.text) as {
		$id: string;
		properties: { eintraege: { items: { required: string[] } } };
	};
	expect(schema.$id).toBe('https://neu.example/daten/boerse.schema.json');
	const { required } = schema.properties.eintraege.items;
	expect(required).toEqual(expect.arrayContaining(['id', 'url', 'titel', 'gueltig_bis']));
	const [record] = json('boerse')['eintraege'] as object[];
	for (const field of required) expect(record).toHaveProperty([field]);
});

const catalogue = (entries: readonly Entry[], contributor?: string) => {
	const own = { ...input, entries, contributor };
	const made = publishedSetsOf(own, publication);
	return JSON.parse(writeCatalogue(made, own, publication)) as {
		'dcat:dataset': Record<string, unknown>[];
	};
};

test('the catalogue names topics as keywords, the district and every file', () => {
	const described = catalogue(input.entries)['dcat:dataset'].find(
		(each) => each['@id'] === 'https://neu.example/daten/#boerse',
	);
	expect(described).toMatchObject({
		'dcat:keyword': [{ '@value': 'Börse' }, { '@value': 'E-Akte' }],
		'dct:spatial': { '@id': 'http://dcat-ap.de/def/politicalGeocoding/districtKey/08317' },
		'dcat:distribution': [
			{ '@id': 'https://neu.example/daten/boerse.json' },
			{ '@id': 'https://neu.example/daten/boerse.csv' },
		],
	});
	expect(described).not.toHaveProperty('dcatde:contributorID');
});

test('a portal without municipalities names no district; a data provider is named by its id', () => {
	const [first] = catalogue([], 'http://dcat-ap.de/def/contributors/x')['dcat:dataset'];
	expect(first).not.toHaveProperty('dct:spatial');
	expect(first).toMatchObject({
		'dcatde:contributorID': { '@id': 'http://dcat-ap.de/def/contributors/x' },
	});
});

test('/daten/ has data, schemas and the catalogue, but not the calendar', () => {
	const files = filesOfData(sets, '{}', input);
	expect(files.map(({ path }) => path)).toEqual([
		...kindIds.flatMap((kind) =>
			['json', 'csv', 'schema.json'].map((end) => `/daten/${kind}.${end}`),
		),
		'/daten/katalog.jsonld',
	]);
	expect(files.at(-1)).toMatchObject({ mediaType: 'application/ld+json' });
	expect(files.at(-1)?.text()).toBe('{}');
});
