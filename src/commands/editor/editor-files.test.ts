import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { expect, onTestFinished, test } from 'vitest';
import type { z } from 'zod';
import { contentFixture, NEWS } from '#src/checks/testing/content-fixture.ts';
import { loadContent } from '#src/entries/read/load-content.ts';
import { fieldsOf, itemOf, metaOf } from '#src/model/field-meta.ts';
import { jsonSchemaOf } from '#src/model/json-schema.ts';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { EDITOR_FOLDER, writeEditorFiles } from './write-editor-files.ts';

const REAL = resolve('content');
const real = loadContent(REAL);

function validator(schema: object) {
	return new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
}

function told(schema: object, data: unknown): string[] {
	const validate = validator(schema);
	validate(data);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function written(dir: string) {
	const project = mkdtempSync(join(tmpdir(), 'projekt-'));
	onTestFinished(() => rmSync(project, { recursive: true }));
	writeEditorFiles(loadContent(dir), dir, project);
	const folder = join(project, EDITOR_FOLDER);
	const read = (name: string) =>
		JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>;
	return { names: readdirSync(folder), read };
}

test.each(kindIds)('every existing entry of %s and its example fit its JSON Schema', (kind) => {
	const schema = jsonSchemaOf(kindOf(kind));
	expect(told(schema, kindOf(kind).example.data)).toEqual([]);
	const validate = validator(schema);
	for (const source of real.files.flatMap(({ sources }) => sources)) {
		if (source.kind !== kind) continue;
		const data = kindOf(kind).storage === 'csv' ? source.entry?.data : source.raw;
		validate(data);
		expect({ file: source.file, id: source.id, errors: validate.errors }).toMatchObject({
			errors: null,
		});
	}
});

test.each(kindIds)(
	'an unknown field, a missing one and an empty title of %s do not fit',
	(kind) => {
		const { example, titleField } = kindOf(kind);
		const fits = validator(jsonSchemaOf(kindOf(kind)));
		expect(fits({ ...example.data, farbe: 'rot' })).toBe(false);
		expect(fits({ ...example.data, [titleField]: '' })).toBe(false);
		const others = Object.entries(example.data).filter(([name]) => name !== titleField);
		const rest = Object.fromEntries(others);
		expect(fits(rest)).toBe(false);
	},
);

test('fields explain themselves and their values in German', () => {
	const { properties } = jsonSchemaOf(kindOf('praxisbeispiele'));
	expect(properties?.['status']).toEqual({
		type: 'string',
		enum: ['idee', 'pilot', 'betrieb', 'beendet'],
		enumDescriptions: ['Geplant', 'Pilot', 'In Betrieb', 'Beendet'],
		title: 'Status',
		description: expect.stringMatching(
			/^Letzter belegter Stand\. Geplant: .+ Beendet: .+\.$/,
		) as string,
		errorMessage: 'Status: erwartet wird einer der Werte idee, pilot, betrieb oder beendet.',
	});
});

test.each(kindIds)('the JSON Schema of %s has no keys meant only for the portal', (kind) => {
	const own = new Set(metaWords(kindOf(kind).schema));
	expect(own).toContain('shownAs');
	expect(schemaWords(jsonSchemaOf(kindOf(kind))).filter((word) => own.has(word))).toEqual([]);
});

/** Every key in the meta data of a schema's fields, except the two that JSON Schema also has. */
function metaWords(schema: z.ZodType): string[] {
	const fields = fieldsOf(schema).map(({ type }) => type);
	const items = itemOf(schema) ?? [];
	const words = Object.keys(metaOf(schema) ?? {});
	return [
		...words.filter((word) => !['title', 'description'].includes(word)),
		...[...fields, items].flat().flatMap(metaWords),
	];
}

/** Every keyword of a JSON Schema, without names of fields. */
function schemaWords(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(schemaWords);
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([word, inner]: [string, unknown]) => [
		word,
		...schemaWords(word === 'properties' ? Object.values(inner as object) : inner),
	]);
}

test('dates must be as precise as their field requires', () => {
	const schema = jsonSchemaOf(kindOf('termine'));
	const example = kindOf('termine').example.data;
	const judged = (fields: object) => told(schema, { ...example, ...fields }).length;
	for (const beginn of [2026, '2026', '2026-03', '2026-W14', '2026-03-31', '2026-03-31T10:00']) {
		expect(judged({ beginn })).toBe(0);
	}
	expect(judged({ beginn: '31.3.2026' })).toBe(1);
	expect(judged({ stand: '2026-03' })).toBe(1);
});

test('editors get the existing ids, and other ids stay valid', () => {
	const { read } = written(contentFixture());
	const schema = read('meldungen.schema.json');
	expect(schema).toMatchObject({
		properties: {
			themen: {
				items: {
					anyOf: [
						{ enum: ['bauen', 'e-akte'], enumDescriptions: ['Digitaler Bauantrag', 'E-Akte'] },
						{ type: ['string', 'integer'] },
					],
				},
			},
		},
	});
	expect(told(schema, { ...kindOf('meldungen').example.data, themen: ['neu'] })).toEqual([]);
});

test('editors get the kind of every file, also in a folder', () => {
	const dir = contentFixture({
		'meldungen/gut.mdx': NEWS,
		'meldungen/im-ordner/index.mdx': NEWS,
	});
	const { read } = written(dir);
	const address = (file: string) => pathToFileURL(join(dir, file)).href.toLowerCase();
	expect(read('collections.json')['entries']).toEqual({
		[address('meldungen/gut.mdx')]: 'meldungen',
		[address('meldungen/im-ordner/index.mdx')]: 'meldungen',
	});
});

test('the settings of VS Code name the schema of every kind stored as YAML', () => {
	const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as object;
	const schemas = kindIds.flatMap((kind) =>
		kindOf(kind).storage === 'yaml'
			? [[`./${EDITOR_FOLDER}/${kind}.schema.json`, `content/${kind}/*.yaml`]]
			: [],
	);
	expect(settings).toMatchObject({
		'astro.content-intellisense': true,
		'yaml.schemas': {
			...(Object.fromEntries(schemas) as Record<string, string>),
			[`./${EDITOR_FOLDER}/portal.schema.json`]: 'content/portal.yaml',
		},
	});
	expect(written(REAL).names).toContain('portal.schema.json');
});
