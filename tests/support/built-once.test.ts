import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './build-variant.ts';
import { builtOnce } from './built-once.ts';

function emptyStore(kept = 10) {
	const folder = temporaryFolder();
	onTestFinished(folder.remove);
	return { path: folder.path, kept };
}

/** Writes a page and counts the calls. */
function builder() {
	let builds = 0;
	const build = (folder: string) => {
		builds++;
		mkdirSync(folder);
		writeFileSync(join(folder, 'index.html'), 'a page');
		return Promise.resolve();
	};
	return { build, count: () => builds };
}

test('the same key is built once, also for two that ask at the same time', async () => {
	const store = emptyStore();
	const { build, count } = builder();
	const [one, other] = await Promise.all([
		builtOnce(store, 'key', build),
		builtOnce(store, 'key', build),
	]);
	expect(other).toBe(one);
	expect(await builtOnce(store, 'key', build)).toBe(one);
	expect(count()).toBe(1);
	expect(readFileSync(join(one, 'index.html'), 'utf8')).toBe('a page');
	expect(readdirSync(store.path)).toEqual(['key']);
});

test('another key is another folder', async () => {
	const store = emptyStore();
	const { build, count } = builder();
	await builtOnce(store, 'one', build);
	await builtOnce(store, 'other', build);
	expect(count()).toBe(2);
	expect(readdirSync(store.path).sort()).toEqual(['one', 'other']);
});

test('a build that fails leaves nothing, and the next one builds', async () => {
	const store = emptyStore();
	const { build } = builder();
	const half = async (folder: string) => {
		await build(folder);
		throw new Error('No more room');
	};
	await expect(builtOnce(store, 'key', half)).rejects.toThrow('No more room');
	expect(readdirSync(store.path)).toEqual([]);
	await builtOnce(store, 'key', build);
	expect(readdirSync(store.path)).toEqual(['key']);
});

test('leftovers of a killed build are no finished folder', async () => {
	const store = emptyStore();
	const { build, count } = builder();
	mkdirSync(join(store.path, `key.${process.pid}`, 'dist'), { recursive: true });
	await builtOnce(store, 'key', build);
	expect(count()).toBe(1);
	expect(readdirSync(store.path)).toEqual(['key']);
});

test('beyond a number of folders the least recently used are deleted', async () => {
	const store = emptyStore(2);
	const { build } = builder();
	for (const [key, day] of [
		['first', 1],
		['second', 2],
	] as const) {
		const moment = new Date(2026, 0, day);
		utimesSync(await builtOnce(store, key, build), moment, moment);
	}
	await builtOnce(store, 'first', build);
	await builtOnce(store, 'third', build);
	expect(readdirSync(store.path).sort()).toEqual(['first', 'third']);
});
