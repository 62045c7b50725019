import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSearchIndex } from './write-index.ts';

let dist = '';

beforeEach(async () => {
	dist = await mkdtemp(join(tmpdir(), 'suchindex-'));
});
afterEach(() => rm(dist, { recursive: true }));

async function page(file: string, body: string): Promise<void> {
	await mkdir(dirname(join(dist, file)), { recursive: true });
	await writeFile(join(dist, file), `<!doctype html><html lang="de"><body>${body}</body></html>`);
}

test('indexes the pages that ask for it and leaves no unused interface behind', async () => {
	await page('index.html', '<h1>Start</h1>');
	await page('glossar/ozg/index.html', '<main data-pagefind-body><h1>OZG</h1></main>');
	await page('termine/treffen/index.html', '<main data-pagefind-body><h1>Treffen</h1></main>');
	await page('404.html', '<main data-pagefind-body><h1>Fehlt</h1></main>');

	expect(await writeSearchIndex(dist)).toBe(2);

	const files = await readdir(join(dist, 'pagefind'));
	expect(files).toContain('pagefind.js');
	expect(files.filter((name) => /ui|highlight/.test(name))).toEqual([]);
	const entry = JSON.parse(await readFile(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')) as {
		languages: Record<string, { page_count: number }>;
	};
	expect(entry.languages).toMatchObject({ de: { page_count: 2 } });
});

test('can be called again in the same process', async () => {
	await page('a/index.html', '<main data-pagefind-body><h1>Eins</h1></main>');
	await writeSearchIndex(dist);
	expect(await writeSearchIndex(dist)).toBe(1);
});
