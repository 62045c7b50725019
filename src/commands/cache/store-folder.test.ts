import { spawn } from 'node:child_process';
import { once as event } from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { storeFolder } from './store-folder.ts';

function cache(): string {
	const folder = mkdtempSync(join(tmpdir(), 'cache-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

const lock = (store: string, owner: string) => writeFileSync(join(store, 'benutzt-von'), owner);

test('the same content gets the same store, other content another', () => {
	const folder = cache();
	const own = storeFolder(['content', '/'], folder);
	expect(storeFolder(['content', '/'], folder)).toBe(own);
	expect(storeFolder(['content', '/wissen/'], folder)).not.toBe(own);
	expect(existsSync(own)).toBe(true);
});

test('a store in use by another process is not shared', async () => {
	const folder = cache();
	const store = storeFolder(['content'], folder);
	const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
	lock(store, `${other.pid} ${hostname()}`);
	expect(storeFolder(['content'], folder)).toBe(store.replace(/-1$/, '-2'));
	other.stdin.end();
	await event(other, 'exit');
	expect(storeFolder(['content'], folder)).toBe(store);
});

test('a store that another machine used a day ago is free', () => {
	const folder = cache();
	const store = storeFolder(['content'], folder);
	lock(store, '1 other-machine');
	expect(storeFolder(['content'], folder)).not.toBe(store);
	utimesSync(join(store, 'benutzt-von'), 0, 0);
	expect(storeFolder(['content'], folder)).toBe(store);
});

test('the cache keeps a bounded number of contents, the newest of them', () => {
	const folder = cache();
	const stores = join(folder, 'inhalte');
	const old = join(stores, 'alt-1');
	mkdirSync(old, { recursive: true });
	utimesSync(old, 0, 0);
	for (let number = 0; number < 12; number++) mkdirSync(join(stores, `neu${number}-1`));
	const store = storeFolder(['content'], folder);
	expect(existsSync(old)).toBe(false);
	expect(readdirSync(stores)).toContain(basename(store));
	expect(readdirSync(stores)).toHaveLength(13);
});

test('if the cache cannot be written, a build gets a temporary store', () => {
	const folder = join(cache(), 'datei');
	writeFileSync(folder, '');
	const store = storeFolder(['content'], folder);
	onTestFinished(() => rmSync(store, { recursive: true, force: true }));
	expect(store.startsWith(tmpdir())).toBe(true);
});
