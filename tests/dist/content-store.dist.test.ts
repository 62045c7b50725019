import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../support/build-variant.ts';
import { greyPng } from '../support/png.ts';
import { copySources, digestsOf, givePackages, startBuild } from '../support/project-copy.ts';
import { smallPortal } from '../support/small-portal.ts';

// Builds one copy of the project again after each change: Astro's stored content must follow. Each test
// continues with the state of the one before, as an operator's builds do.
let project: TemporaryFolder;
let content: TemporaryFolder;
const CASE = 'praxisbeispiele/waldheim-formulare';

beforeAll(() => {
	project = temporaryFolder();
	content = temporaryFolder(smallPortal);
	copySources(project.path);
	givePackages(project.path, 'shared');
});
afterAll(() => {
	project.remove();
	content.remove();
});

async function build() {
	return startBuild(project.path, { CONTENT_DIR: content.path }).end;
}

async function built(): Promise<string> {
	const { code, said } = await build();
	if (code !== 0) throw new Error(said);
	return page();
}

const page = () => readFileSync(join(project.path, 'dist', CASE, 'index.html'), 'utf8');

function edit(folder: string, file: string, from: string | RegExp, to: string): () => void {
	const path = join(folder, file);
	const before = readFileSync(path, 'utf8');
	const after = before.replace(from, () => to);
	if (after === before) throw new Error(`${file} does not have ${String(from)}`);
	writeFileSync(path, after);
	return () => writeFileSync(path, before);
}

const stores = () => globSync(join(project.path, '.cache/inhalte/*/data-store.json'));

test('the first build stores what it rendered', async () => {
	expect(await built()).toContain('Programm, das Formulare im Netz anzeigt');
	expect(stores()).toHaveLength(1);
});

test('a page follows a term of the glossary that it explains', async () => {
	edit(content.path, 'glossar/formularserver.mdx', 'Programm, das', 'Dienst, der');
	expect(await built()).toContain('Dienst, der Formulare im Netz anzeigt');
});

test('a page follows an image that it shows', async () => {
	const before = /<img[^>]*>/.exec(page())?.[0];
	writeFileSync(join(content.path, CASE, 'formular.png'), greyPng(64, 48));
	const after = /<img[^>]*>/.exec(await built())?.[0];
	expect(after).not.toBe(before);
	expect(after).toContain('width="64"');
});

test('a page follows the renderer', async () => {
	const undo = edit(project.path, 'src/entries/articles/headings.ts', "'anker'", "'anker', 'neu'");
	expect(await built()).toContain('class="anker neu"');
	undo();
	expect(await built()).not.toContain('class="anker neu"');
});

test('a page follows the schema of its kind', async () => {
	const undo = edit(
		project.path,
		'src/model/kinds/praxisbeispiele.ts',
		'\n\t\tprodukte: texts(',
		"\n\t\twartung: text({ title: 'Wartung', description: 'Wer wartet.', factOrder: 52 }).default('Die Stadt wartet'),\n\t\tprodukte: texts(",
	);
	expect(await built()).toContain('Die Stadt wartet');
	undo();
	expect(await built()).not.toContain('Die Stadt wartet');
});

test.each<[string, (text: string) => string]>([
	['is cut off', (text) => text.slice(0, text.length / 2)],
	['is no store', () => '["etwas",1,{"ganz":"anderes"}]'],
])('a store that %s is thrown away, and the page is right', async (_what, damage) => {
	const [store = ''] = stores();
	writeFileSync(store, damage(readFileSync(store, 'utf8')));
	expect(await built()).toContain('Freibad');
});

test.each<[string, (text: string) => string]>([
	['other HTML', (text) => text.replaceAll('Ein Formularserver war da', 'Untergeschoben')],
	['other data', (text) => text.replaceAll('Freibad', 'Hallenbad')],
])('an entry with %s is found out even under the right checksum', async (_what, damage) => {
	const [store = ''] = stores();
	const damaged = damage(readFileSync(store, 'utf8'));
	expect(damaged).toMatch(/Untergeschoben|Hallenbad/);
	writeFileSync(store, damaged);
	writeFileSync(`${store}.sha256`, createHash('sha256').update(damaged).digest('hex'));
	const html = await built();
	expect(html).toContain('Freibad');
	expect(html).not.toMatch(/Untergeschoben|Hallenbad/);
});

test('after all these changes the portal is the one of a first build', async () => {
	const before = digestsOf(join(project.path, 'dist'));
	rmSync(join(project.path, '.cache'), { recursive: true });
	await built();
	expect(digestsOf(join(project.path, 'dist'))).toEqual(before);
});

test('a kind that content.config.ts leaves out stops the build and changes nothing', async () => {
	const before = digestsOf(join(project.path, 'dist'));
	const undo = edit(project.path, 'src/content.config.ts', /\tglossar: defineCollection\(.*\n/, '');
	const { code, said } = await build();
	undo();
	expect(code).toBe(1);
	expect(said).toContain('In der Sammlung „glossar“ stehen 0 statt 1 Beiträge.');
	expect(said).toContain('src/content.config.ts');
	expect(digestsOf(join(project.path, 'dist'))).toEqual(before);
});

test('where the cache cannot be written, the portal is built all the same', async () => {
	rmSync(join(project.path, '.cache'), { recursive: true });
	writeFileSync(join(project.path, '.cache'), 'no folder');
	const before = digestsOf(join(project.path, 'dist'));
	await built();
	expect(digestsOf(join(project.path, 'dist'))).toEqual(before);
});
