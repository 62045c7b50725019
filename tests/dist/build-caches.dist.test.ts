import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealed } from '#src/commands/cache/sealed-text.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/build-variant.ts';
import { CONTENT_CACHES, damageOne, edit, PROGRAM_CACHES } from '../support/damaged-caches.ts';
import { greyPng } from '../support/png.ts';
import { copySources, digestsOf, givePackages, startBuild } from '../support/project-copy.ts';
import { smallPortal } from '../support/small-portal.ts';

// Builds one copy of the project again after each change: what earlier builds left must never show. Each test
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

test('the first build keeps what it rendered, and the program', async () => {
	expect(await built()).toContain('Programm, das Formulare im Netz anzeigt');
	for (const pattern of [...CONTENT_CACHES, ...PROGRAM_CACHES])
		expect(globSync(join(project.path, pattern))).toHaveLength(1);
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

test('a page follows the renderer, and the schema of its kind', async () => {
	const undoRenderer = edit(
		project.path,
		'src/entries/articles/headings.ts',
		"'anker'",
		"'anker', 'neu'",
	);
	expect(await built()).toContain('class="anker neu"');
	undoRenderer();
	const undoSchema = edit(
		project.path,
		'src/model/kinds/praxisbeispiele.ts',
		'\n\t\tprodukte: texts(',
		"\n\t\twartung: text({ title: 'Wartung', description: 'Wer wartet.', factOrder: 52 }).default('Die Stadt wartet'),\n\t\tprodukte: texts(",
	);
	const html = await built();
	expect(html).not.toContain('class="anker neu"');
	expect(html).toContain('Die Stadt wartet');
	undoSchema();
	expect(await built()).not.toContain('Die Stadt wartet');
});

test('an unchanged portal is left as it is', async () => {
	const { mtimeMs } = statSync(join(project.path, 'dist/index.html'));
	const { code, said } = await build();
	expect([code, said]).toEqual([0, expect.stringContaining('Unverändert: ')]);
	expect(statSync(join(project.path, 'dist/index.html')).mtimeMs).toBe(mtimeMs);
});

test('a published folder that somebody changed is made right again', async () => {
	const dist = join(project.path, 'dist');
	const before = digestsOf(dist);
	writeFileSync(join(dist, CASE, 'index.html'), 'x');
	rmSync(join(dist, 'themen/formulare'), { recursive: true });
	writeFileSync(join(dist, 'index.html.gz'), 'x');
	damageOne(project.path, 'dist/pagefind/fragment/*');
	writeFileSync(join(dist, 'fremd.html'), 'x');
	await built();
	expect(digestsOf(dist)).toEqual(before);
});

test('a published folder that is gone is made again', async () => {
	const dist = join(project.path, 'dist');
	const before = digestsOf(dist);
	rmSync(dist, { recursive: true });
	await built();
	expect(digestsOf(dist)).toEqual(before);
});

test('a text that somebody replaced under the right checksum is not shown', async () => {
	const [pack = ''] = globSync(join(project.path, '.cache/inhalte/*/texte.pack'));
	const bytes = readFileSync(pack, 'latin1');
	const table = pack.replace(/pack$/, 'json');
	const { pieces, ...rest } = JSON.parse(readFileSync(table, 'utf8').split('\n')[1] ?? '') as {
		pieces: Record<string, { at: number; size: number; sum: number }>;
	};
	const piece = pieces[CASE];
	if (!piece) throw new Error(`${CASE} is not in the cache`);
	const text = bytes.slice(piece.at, piece.at + piece.size);
	const other = text.replace('Ein Formularserver', 'Untergeschobenes !');
	expect(other).not.toBe(text);
	writeFileSync(
		pack,
		bytes.replace(text, () => other),
		'latin1',
	);
	piece.sum = crc32(Buffer.from(other, 'latin1'));
	const changed = JSON.stringify({ ...rest, pieces });
	writeFileSync(table, sealed(changed));
	// Only the page is rendered again, with the text of the cache.
	rmSync(join(project.path, 'dist', CASE), { recursive: true });
	const html = await built();
	expect(html).toContain('Freibad');
	expect(html).not.toContain('Untergeschoben');
});

test('after all these changes the portal is the one of a first build, made without any cache', async () => {
	const dist = join(project.path, 'dist');
	const before = digestsOf(dist);
	rmSync(join(project.path, '.cache'), { recursive: true });
	// Where no cache can be written, the portal is built all the same.
	writeFileSync(join(project.path, '.cache'), 'no folder');
	rmSync(dist, { recursive: true });
	await built();
	expect(digestsOf(dist)).toEqual(before);
});
