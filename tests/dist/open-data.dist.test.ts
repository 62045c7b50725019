import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromCellText } from '#src/base/text/cell-text.ts';
import { loadContent } from '#src/entries/read/load-content.ts';
import { strictCsv } from '#src/outputs/open-data/testing/strict-csv.ts';
import { pathOf, type Entry } from '#src/model/entry.ts';
import { kindIds } from '#src/model/kinds.ts';
import { distFolder, readSite } from '../support/built-site.ts';
import { EVENT_ENV, eventContent, NASTY } from '../support/event-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';

const content = eventContent();
let generated: string;

beforeAll(async () => {
	generated = await sharedBuild({ ...EVENT_ENV, CONTENT_DIR: content.path });
});
afterAll(content.remove);

interface DataFile {
	stand: string;
	lizenz: { name: string; adresse: string };
	schema: string;
	anzahl: number;
	eintraege: Record<string, unknown>[];
}

const textOf = (folder: string, file: string) => readFileSync(join(folder, 'daten', file), 'utf8');
const jsonOf = (folder: string, file: string) => JSON.parse(textOf(folder, file)) as unknown;
const dataOf = (folder: string, kind: string) => jsonOf(folder, `${kind}.json`) as DataFile;

const portals = [
	['the generated portal', () => generated, content.path, EVENT_ENV.SITE_URL],
	['the real portal', () => distFolder, resolve('content'), undefined],
] as const;

const isPublished = (entry: Entry) =>
	!('entwurf' in entry.data && entry.data.entwurf) && entry.id !== 'abgelaufen';

test.each(portals)(
	'in %s every kind is published whole as JSON and fits its schema',
	(_name, folder, dir) => {
		const { entries } = loadContent(dir);
		for (const kind of kindIds) {
			const data = dataOf(folder(), kind);
			const ajv = new Ajv2020({ allErrors: true });
			addFormats(ajv);
			const valid = ajv.validate(jsonOf(folder(), `${kind}.schema.json`) as object, data);
			expect([kind, valid, ajv.errorsText()]).toEqual([kind, true, 'No errors']);
			const own = entries.filter((entry) => entry.kind === kind && isPublished(entry));
			expect(data.anzahl).toBe(own.length);
			const byId = new Map(data.eintraege.map((record) => [record['id'], record]));
			for (const entry of own) {
				const { entwurf, ...fields } = entry.data as Record<string, unknown>;
				expect(entwurf ?? false).toBe(false);
				const record = byId.get(entry.id);
				expect(record).toMatchObject(JSON.parse(JSON.stringify(fields)) as object);
				expect(new URL(String(record?.['url'])).pathname).toBe(pathOf(entry));
				if (entry.body.trim()) expect(record?.['text']).toBe(entry.body.trim());
			}
		}
	},
);

test('a schema refuses a record that lacks a field or has one too many', () => {
	const schema = jsonOf(generated, 'termine.schema.json') as object;
	const data = dataOf(generated, 'termine');
	const [first] = data.eintraege;
	const ajv = new Ajv2020();
	addFormats(ajv);
	const fits = (record: object) => ajv.validate(schema, { ...data, eintraege: [record] });
	expect(fits({ ...first })).toBe(true);
	expect(fits({ ...first, unbekannt: 1 })).toBe(false);
	expect(
		fits(Object.fromEntries(Object.entries({ ...first }).filter(([name]) => name !== 'titel'))),
	).toBe(false);
});

test.each(portals)('in %s a table holds what the JSON file holds', (_name, folder) => {
	for (const kind of kindIds) {
		const text = textOf(folder(), `${kind}.csv`);
		expect(text.startsWith('\uFEFF')).toBe(true);
		const [header = [], ...cells] = strictCsv(text);
		const rows = cells.map((row) =>
			Object.fromEntries(header.map((name, place) => [name, row[place] ?? ''])),
		);
		const { eintraege } = dataOf(folder(), kind);
		expect(rows.map(({ id = '' }) => fromCellText(id))).toEqual(eintraege.map(({ id }) => id));
		rows.forEach((row, place) => {
			for (const [name, cell] of Object.entries(row)) {
				const value = name
					.split('.')
					.reduce<unknown>(
						(each, step) => (each as Record<string, unknown> | undefined)?.[step],
						eintraege[place],
					);
				// An apostrophe that keeps a text a text is no part of the value.
				const written = inCell(value);
				expect([kind, name, cell]).toEqual([
					kind,
					name,
					cell === `'${written}` ? `'${written}` : written,
				]);
			}
		});
	}
});

function inCell(value: unknown): string {
	if (value === undefined) return '';
	if (typeof value === 'boolean') return value ? 'ja' : 'nein';
	if (typeof value === 'number') return String(value).replace('.', ',');
	if (typeof value === 'string') return value;
	const simple = Array.isArray(value) && value.every((each) => typeof each === 'string');
	return simple ? value.join(' | ') : JSON.stringify(value);
}

test('no cell of a table begins like a formula', () => {
	const nasty = /"'=1\+1; „a“/;
	expect(textOf(generated, 'termine.csv')).toMatch(nasty);
	expect(NASTY.startsWith('=')).toBe(true);
	for (const kind of kindIds) {
		const rows = strictCsv(textOf(generated, `${kind}.csv`));
		expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
	}
});

const python = spawnSync('python3', ['--version']).status === 0;
const COUNT =
	'import csv,json,sys; print(json.dumps([[len(r) for r in csv.reader(open(f, encoding="utf-8-sig", newline=""), delimiter=";", strict=True)] for f in sys.argv[1:]]))';

test.skipIf(!python).each(portals)(
	'in %s every published table has the same rows for Python (skipped without Python)',
	(_name, folder) => {
		const tables = readdirSync(folder(), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.csv'))
			.sort();
		expect(tables.length).toBeGreaterThanOrEqual(kindIds.length);
		const paths = tables.map((file) => join(folder(), file));
		const widths = JSON.parse(
			execFileSync('python3', ['-c', COUNT, ...paths], { encoding: 'utf8' }),
		) as number[][];
		const ours = paths.map((path) =>
			strictCsv(readFileSync(path, 'utf8')).map((row) => row.length),
		);
		expect(widths).toEqual(ours);
	},
);

test('the official keys keep their zero in spreadsheet programs', () => {
	const [header = [], first = []] = strictCsv(textOf(distFolder, 'kommunen.csv'));
	expect(first[header.indexOf('ags')]).toMatch(/^'0\d{7}$/);
});

test('an offer that is over is no longer part of the data', () => {
	expect(dataOf(generated, 'boerse').eintraege.map(({ id }) => id)).toEqual(['noch-da']);
	expect(dataOf(generated, 'boerse').stand).toBe('2026-01-15');
});

interface Node {
	[property: string]: unknown;
}

const EU = 'http://publications.europa.eu/resource/authority';

test.each(portals)(
	'in %s the catalogue describes each data set as DCAT-AP.de wants it',
	(_name, folder, _dir, address) => {
		const catalogue = jsonOf(folder(), 'katalog.jsonld') as Node;
		for (const property of ['dct:title', 'dct:description', 'dct:publisher', 'dct:license'])
			expect(catalogue).toHaveProperty([property]);
		const sets = catalogue['dcat:dataset'] as Node[];
		expect(sets.map((set) => String(set['@id']).replace(/^.*#/, ''))).toEqual(kindIds);
		const site = readSite(folder());
		for (const set of sets) {
			for (const property of ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint'])
				expect(set).toHaveProperty([property]);
			expect(set['dcat:theme']).toEqual({ '@id': `${EU}/data-theme/GOVE` });
			expect(set['dcatde:politicalGeocodingLevelURI']).toEqual({
				'@id': 'http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict',
			});
			for (const file of set['dcat:distribution'] as Node[]) {
				const url = (file['dcat:downloadURL'] as { '@id': string })['@id'];
				if (address) expect(url.startsWith(`${address}/`)).toBe(true);
				const path = new URL(url).pathname.slice(1);
				expect(site.files.has(path)).toBe(true);
				expect(file['dcat:byteSize']).toMatchObject({
					'@value': String(statSync(join(site.folder, path)).size),
				});
				expect(file['dct:license']).toEqual({ '@id': 'http://dcat-ap.de/def/licenses/cc-by/4.0' });
			}
		}
	},
);

test('the district is the one the municipalities’ official keys begin with', () => {
	const catalogue = jsonOf(distFolder, 'katalog.jsonld') as { 'dcat:dataset': Node[] };
	for (const set of catalogue['dcat:dataset'])
		expect(set['dcatde:politicalGeocodingURI']).toEqual({
			'@id': 'http://dcat-ap.de/def/politicalGeocoding/districtKey/08317',
		});
});
