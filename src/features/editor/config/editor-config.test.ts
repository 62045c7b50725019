import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { SLUG } from '#src/base/slug.ts';
import { field } from '#src/model/field-meta.ts';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { mdxComponents } from '#src/model/mdx-components.ts';
import { contentConfig, isWritten } from './editor-config.ts';
import { editorFields, type EditorField, type References } from './editor-fields.ts';
import { forgeBackend } from './forge-backend.ts';

const REFERENCES: References = {
	isCollection: (kind) => kind === 'themen',
	titleField: () => 'titel',
	options: (kinds) => kinds.map((kind) => ({ value: `eins-${kind}`, label: kind })),
};

const made = contentConfig({
	kinds: kindIds.map(kindOf),
	folder: 'content',
	components: mdxComponents,
	options: REFERENCES.options,
});

interface Collection {
	name: string;
	folder: string;
	extension: string;
	path?: string;
	fields: EditorField[];
	slug: { pattern: [string, string] };
}
const collections = made.config['collections'] as Collection[];
const collectionOf = (name: string) => collections.find((each) => each.name === name);
const fieldIn = (kind: string, name: string) =>
	collectionOf(kind)?.fields.find((each) => each.name === name);

function widgetsOf(fields: readonly EditorField[]): string[] {
	return fields.flatMap((each) => [
		each.widget,
		...widgetsOf((each['fields'] as EditorField[] | undefined) ?? []),
		...widgetsOf(each['field'] ? [each['field'] as EditorField] : []),
	]);
}

test('every kind with files of its own can be written, each with all fields of its schema', () => {
	const kinds = kindIds.map(kindOf).filter(isWritten);
	expect(collections.map(({ name }) => name)).toEqual(kinds.map(({ id }) => id));
	for (const kind of kinds) {
		const names = collectionOf(kind.id)?.fields.map(({ name }) => name) ?? [];
		const own = names.filter((name) => name !== 'body');
		expect(own.sort()).toEqual(Object.keys(kind.schema.shape).sort());
		expect(names.includes('body')).toBe(kind.storage === 'mdx');
	}
});

test('tables are no collections, but their entries can be chosen', () => {
	expect(collectionOf('kommunen')).toBeUndefined();
	expect(fieldIn('praxisbeispiele', 'kommune')).toMatchObject({
		widget: 'select',
		required: false,
		options: [{ value: 'eins-kommunen', label: 'kommunen' }],
	});
});

test('a reference to one kind is a relation, one to several kinds a choice of all', () => {
	expect(fieldIn('praxisbeispiele', 'themen')).toMatchObject({
		widget: 'relation',
		collection: 'themen',
		value_field: '{{slug}}',
		display_fields: ['titel'],
		multiple: true,
		min: 1,
		max: 4,
	});
	expect(fieldIn('praxisbeispiele', 'herkunft')).toMatchObject({
		options: [{ label: 'kommunen' }, { label: 'organisationen' }],
	});
});

test('in a portal without tables, ids are written', () => {
	const empty = contentConfig({
		kinds: [kindOf('rueckschlaege')],
		folder: 'content',
		components: {},
		options: () => [],
	});
	const [{ fields = [] } = {}] = empty.config['collections'] as Collection[];
	expect(fields.find(({ name }) => name === 'kommune')?.widget).toBe('string');
});

test('days are dates without a time; less precise dates are texts with a pattern and a German message', () => {
	expect(fieldIn('praxisbeispiele', 'stand')).toMatchObject({
		widget: 'datetime',
		type: 'date',
		format: 'YYYY-MM-DD',
		default: '{{now}}',
	});
	const [pattern, message] = fieldIn('praxisbeispiele', 'beginn')?.['pattern'] as [string, string];
	for (const date of ['2026', '2026-03', '2026-W14', '2026-03-31']) {
		expect(date).toMatch(new RegExp(pattern));
	}
	expect('März 2026').not.toMatch(new RegExp(pattern));
	expect(message).toBe('Erwartet wird ein Datum wie 2026-03-31.');
});

test('a new field of a kind appears by itself, with label, hint, limits and message', () => {
	const schema = z.strictObject({
		wartung: field(
			z
				.string()
				.regex(/^W\d+$/)
				.min(2)
				.max(9),
			{
				title: 'Wartung',
				description: 'Nummer des Vertrags, wie `W12` oder [x].',
			},
		).optional(),
	});
	expect(editorFields(schema, REFERENCES)).toEqual([
		{
			name: 'wartung',
			label: 'Wartung',
			required: false,
			hint: String.raw`Nummer des Vertrags, wie W12 oder \[x\].`,
			widget: 'string',
			use_emoji_autocomplete: false,
			minlength: 2,
			maxlength: 9,
			pattern: [String.raw`^W\d+$`, 'Erwartet wird ein Text mit 2 bis 9 Zeichen.'],
		},
	]);
});

test('a field of a type that the editor cannot show is no silent gap', () => {
	const schema = z.strictObject({ wert: z.union([z.string(), z.number()]) });
	expect(() => editorFields(schema, REFERENCES)).toThrow('No field of the editor');
});

test('lists, groups, numbers, choices, yes or no, texts: every type in use has its own control', () => {
	expect(new Set(collections.flatMap(({ fields }) => widgetsOf(fields)))).toEqual(
		new Set([
			...['string', 'text', 'number', 'boolean', 'datetime', 'select', 'relation'],
			...['list', 'object', 'markdown'],
		]),
	);
	expect(fieldIn('praxisbeispiele', 'quellen')).toMatchObject({
		widget: 'list',
		label_singular: 'Quellen',
		min: 1,
		max: 60,
		summary: '{{titel}}',
	});
	expect(fieldIn('praxisbeispiele', 'produkte')).toMatchObject({
		widget: 'list',
		field: { widget: 'text' },
	});
	expect(fieldIn('praxisbeispiele', 'pruefintervall_monate')).toMatchObject({
		widget: 'number',
		value_type: 'int',
		min: 1,
		max: 36,
		after_input: 'Monate',
	});
	expect(fieldIn('praxisbeispiele', 'ansprechstelle')).toMatchObject({
		widget: 'object',
		required: false,
		fields: [{ name: 'stelle', required: true }, { name: 'web' }, {}, {}],
	});
});

test('files lie and are called as the check wants them', () => {
	expect(collectionOf('praxisbeispiele')).toMatchObject({
		folder: 'content/praxisbeispiele',
		extension: 'mdx',
	});
	expect(collectionOf('themen')).toMatchObject({ extension: 'yaml' });
	expect(collectionOf('umfragen')?.path).toBe('{{slug}}/index');
	const [pattern, message] = collectionOf('termine')?.slug.pattern ?? ['', ''];
	expect(new RegExp(pattern)).toEqual(SLUG);
	expect(message).toContain('Kleinbuchstaben');
});

test('what must be given comes first, then the text, and at the end what editors decide', () => {
	const names = collectionOf('praxisbeispiele')?.fields.map(({ name }) => name) ?? [];
	const places = ['titel', 'quellen', 'body', 'kommune', 'entwurf'].map((name) =>
		names.indexOf(name),
	);
	expect(places).toEqual([...places].sort((a, b) => a - b));
	expect(places[0]).toBe(0);
});

test('a text begins with the questions of its kind under their headings', () => {
	expect(fieldIn('praxisbeispiele', 'body')).toMatchObject({
		widget: 'markdown',
		required: true,
		default: kindOf('praxisbeispiele').example.text,
		editor_components: ['Hinweis', 'Markdown', 'code-block'],
	});
	expect(
		made.components.map(({ name, fields }) => [name, fields.map((each) => each.name)]),
	).toEqual([['Hinweis', ['titel', 'art', 'text']]]);
});

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(
	JSON.parse(readFileSync('node_modules/@sveltia/cms/schema/sveltia-cms.json', 'utf8')) as object,
);

const FORGES = (['github', 'gitlab', 'forgejo'] as const).map((platform) =>
	forgeBackend(
		{ platform, address: `https://${platform}.amt.de/gruppe/projekt`, branch: 'main' },
		{ angebot: 'an', app_id: 'abc', anmeldedienst: 'https://anmeldung.amt.de' },
	),
);

test.each([{ name: 'test-repo' }, ...FORGES])(
	'the configuration fits the editor’s own JSON Schema: $name',
	(backend) => {
		const config = JSON.parse(JSON.stringify({ ...made.config, backend })) as object;
		expect(validate(config), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
	},
);
