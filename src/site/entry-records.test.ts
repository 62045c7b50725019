import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { contentFixture, NEWS } from '#src/checks/testing/content-fixture.ts';
import type { StoredEntry } from './checked-site.ts';
import { entryRecords, type RecordOptions } from './entry-records.ts';

const TERM = `---
begriff: Onlinedienst
titel: Onlinedienst
kurzfassung: Eine Leistung der Verwaltung, die man im Internet beantragen kann.
themen: [bauen]
stand: 2026-01-15
geprueft: 2026-01-15
quellen:
  - titel: Bekanntmachung
    herausgeber: Land
    abgerufen: 2026-01-15
---
`.replace('titel: Onlinedienst\n', '');

/** An SVG image of this width in pixels. */
const drawing = (width: number) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"><title>Ablauf</title></svg>`;

const withText = NEWS.replace(
	'Er ist da.',
	'Der Onlinedienst ist da.\n\n![Ein Ablauf in drei Schritten](ablauf.svg)\n\nMehr folgt.',
);

function portal() {
	const dir = contentFixture({
		'meldungen/neu/index.mdx': withText,
		'meldungen/neu/ablauf.svg': drawing(30),
		'glossar/onlinedienst.mdx': TERM,
	});
	const write = (file: string, text: string) => writeFileSync(join(dir, file), text);
	const records = (options: Partial<RecordOptions> = {}) => {
		const { entries, findings } = checkContent(dir, '2026-02-01');
		expect(findings.filter(({ severity }) => severity === 'Fehler')).toEqual([]);
		const given = { contentDir: dir, project: '/', base: '/', program: '1', day: '2026-02-01' };
		return entryRecords(entries, { ...given, ...options });
	};
	const news = (options: Partial<RecordOptions> = {}) => {
		const [record] = records(options).get('meldungen') ?? [];
		if (!record) throw new Error('There is no news entry');
		return record;
	};
	return { write, news };
}

/** Serialises and parses a record, as Astro's store does with its file. */
const reread = (stored: StoredEntry) => JSON.parse(JSON.stringify(stored)) as StoredEntry;

test('an entry that did not change is recognised in the store', () => {
	const { news } = portal();
	expect(news().isStored(reread(news().make()))).toBe(true);
});

test('a stored entry has its text as HTML with headings, links, images and terms', () => {
	const { rendered, filePath, id } = portal().news().make();
	expect(id).toBe('neu');
	expect(filePath).toMatch(/meldungen\/neu\/index\.mdx$/);
	expect(rendered.html).toContain('width="30"');
	expect(rendered.metadata).toMatchObject({
		headings: [],
		terms: [{ id: 'onlinedienst', path: '/glossar/onlinedienst/' }],
		images: [{ src: 'ablauf.svg', image: { file: 'meldungen/neu/ablauf.svg', width: 30 } }],
		versions: {},
	});
});

test.each([
	['its text', 'meldungen/neu/index.mdx', withText.replace('Mehr folgt.', 'Mehr folgt bald.')],
	['its title', 'meldungen/neu/index.mdx', withText.replace('für alle', 'für viele')],
	['an image', 'meldungen/neu/ablauf.svg', drawing(60)],
	['a term of the glossary', 'glossar/onlinedienst.mdx', TERM.replace('im Internet', 'online')],
])('an entry is made anew after a change of %s', (_what, file, text) => {
	const { write, news } = portal();
	const stored = reread(news().make());
	write(file, text);
	expect(news().isStored(stored)).toBe(false);
	expect(news().isStored(reread(news().make()))).toBe(true);
});

test.each([
	['the program, as with another schema or renderer', { program: '2' }],
	['the base path', { base: '/wissen/' }],
])('an entry is made anew after a change of %s', (_what, options) => {
	const { news } = portal();
	const stored = reread(news().make());
	expect(news(options).isStored(stored)).toBe(false);
});

test.each<[string, (stored: StoredEntry) => object]>([
	['changed HTML', (one) => ({ ...one, rendered: { ...one.rendered, html: '<p>Anders</p>' } })],
	['changed data', (one) => ({ ...one, data: { ...one.data, titel: 'Etwas ganz anderes' } })],
	['a changed text', (one) => ({ ...one, body: 'Anders' })],
	['no rendered text', ({ id, data, digest }) => ({ id, data, digest })],
	['no images', (one) => ({ ...one, rendered: { html: one.rendered.html, metadata: {} } })],
	['no digest', ({ id, data, rendered }) => ({ id, data, rendered })],
	['nothing', () => ({})],
])('an entry that a damaged or foreign store has with %s is not taken from it', (_what, damage) => {
	const { news } = portal();
	expect(news().isStored(damage(reread(news().make())))).toBe(false);
});

test('nothing is rendered before the store asks', () => {
	const { news } = portal();
	const record = news();
	expect(Object.keys(record)).toEqual(['id', 'isStored', 'make']);
});
