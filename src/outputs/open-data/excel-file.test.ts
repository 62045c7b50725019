import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { exampleEntry, resolveAmong } from '#src/model/testing/example-entry.ts';
import { examplePublication } from '../publication/testing/example-publication.ts';
import { excelFile } from './excel-file.ts';
import { publishedSetsOf } from './published-sets.ts';

const fullAddress = (path: string) => `https://netz.example${path}`;

async function partsOf(entries: readonly Entry<'glossar'>[]) {
	const sets = publishedSetsOf(
		{ entries, sources: {}, calendar: '', digestOf: () => '' },
		examplePublication([]),
	);
	const set = sets.find(({ set }) => set.kind === 'glossar')?.set;
	if (!set) throw new Error('There is no data set of terms');
	const input = { resolve: resolveAmong([]), fullAddress };
	const file = await excelFile(set, entries, 'Netz', input);
	const parts = Object.entries(unzipSync(file)).map(
		([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')] as const,
	);
	return { file, part: (name: string) => new Map(parts).get(name) ?? '' };
}

const term = (id: string, begriff: string) => exampleEntry('glossar', { begriff }, id);

test('the head stays in view and filters all rows', async () => {
	const { part } = await partsOf([term('a', 'Akte'), term('b', 'Bote')]);
	const sheet = part('xl/worksheets/sheet1.xml');
	expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
	expect(sheet).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+3"\/>/);
	expect(part('xl/workbook.xml')).toContain('name="Glossar"');
	expect(part('xl/sharedStrings.xml')).toContain('<t>Bote</t>');
});

test('what looks like a formula or markup stays a text', async () => {
	const { part } = await partsOf([term('a', '=HYPERLINK("https://boese.example") <b>&')]);
	expect(part('xl/sharedStrings.xml')).toContain(
		'=HYPERLINK("https://boese.example") &lt;b&gt;&amp;',
	);
	expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

test('the same entries give the same bytes', async () => {
	const entries = [term('a', 'Akte')];
	const [one, other] = [await partsOf(entries), await partsOf(entries)];
	expect(one.file.equals(other.file)).toBe(true);
});
