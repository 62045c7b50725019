import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { answers, note, queryBy } from '#src/base/query.ts';
import { PackFile } from '../cache/pack-file.ts';
import { PageCache, type KeptFile } from './page-cache.ts';
import { digestOf } from './site-folder.ts';

function folder(): string {
	const dir = mkdtempSync(join(tmpdir(), 'seiten-'));
	onTestFinished(() => rmSync(dir, { recursive: true }));
	return dir;
}

/** Content of a portal: titles by id. */
let titles: Record<string, string> = {};
answers('titel', (id) => titles[id]);
const title = (id: string) => {
	note(`titel ${id}`, () => titles[id]);
	return titles[id];
};

/** Lists all ids; a fresh one for each build, as each build is a process of its own. */
const listing = () => queryBy('liste', () => Object.keys(titles));

/** A build: renders the files that would differ and tells which. */
async function build(
	dir: string,
	files: Record<string, () => string>,
	props: Record<string, unknown> = {},
): Promise<string[]> {
	const cache = new PageCache(new PackFile<KeptFile>(dir, 'seiten', '1'));
	cache.begin(new Map(Object.entries(props)));
	const rendered: string[] = [];
	for (const [file, make] of Object.entries(files)) {
		const kept = cache.unchanged(file);
		if (kept) {
			cache.keepUnchanged(file, kept);
			continue;
		}
		rendered.push(file);
		const { content, keep } = await cache.render(file, () => Promise.resolve(Buffer.from(make())));
		keep(digestOf(content), `text of ${file}`);
	}
	cache.close();
	return rendered;
}

test('only the pages are rendered again whose answers would differ', async () => {
	const dir = folder();
	titles = { a: 'A', b: 'B' };
	const files = {
		a: () => `${title('a')}`,
		b: () => `${title('b')}`,
		beide: () => `${title('a')}${title('b')}`,
		liste: () => listing()('').join(),
	};
	expect(await build(dir, files)).toEqual(['a', 'b', 'beide', 'liste']);
	listing();
	expect(await build(dir, files)).toEqual([]);
	titles = { a: 'A', b: 'Neu' };
	listing();
	expect(await build(dir, files)).toEqual(['b', 'beide']);
	titles = { ...titles, c: 'C' };
	listing();
	expect(await build(dir, files)).toEqual(['liste']);
	listing();
	expect(await build(dir, files)).toEqual([]);
});

test('what a page asked is still known after a build that took it over', async () => {
	const dir = folder();
	titles = { a: 'A', b: 'B' };
	const files = { a: () => `${title('a')}`, b: () => `${title('b')}` };
	await build(dir, files);
	titles = { a: 'A', b: 'Neu' };
	await build(dir, files);
	titles = { a: 'Auch neu', b: 'Neu' };
	expect(await build(dir, files)).toEqual(['a']);
});

test('a page whose properties change is rendered again', async () => {
	const dir = folder();
	const files = { a: () => 'a', b: () => 'b' };
	await build(dir, files, { a: { seite: 1 }, b: new Map([['x', 1]]) });
	expect(await build(dir, files, { a: { seite: 2 }, b: new Map([['x', 1]]) })).toEqual(['a']);
});

test('a question that can no longer be answered counts as changed', async () => {
	const dir = folder();
	const files = { a: () => String(note('vergeht x', () => 1)) };
	answers('vergeht', () => 1);
	await build(dir, files);
	expect(await build(dir, files)).toEqual([]);
	answers('vergeht', () => {
		throw new Error('The file is gone');
	});
	expect(await build(dir, files)).toEqual(['a']);
});

test('a page that fails leaves no listener behind', async () => {
	const cache = new PageCache(new PackFile<KeptFile>(folder(), 'seiten', '1'));
	const failing = cache.render('a', () => Promise.reject(new Error('Half a page')));
	await expect(failing).rejects.toThrow('Half a page');
	const { content } = await cache.render('b', () => Promise.resolve(Buffer.from('b')));
	expect(content.toString()).toBe('b');
});
