import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, temporaryFolder } from './cache-folder.ts';
import { trustFile } from './trusted-file.ts';
import { isAlive } from '../build/build-places.ts';

/** Builds of the same content that run at the same time; any more work without a store of their own. */
const MOST_AT_ONCE = 8;

/** Contents whose stores are kept: the portal's own, and those of tests and previews. */
const MOST_CONTENTS = 12;

/** Astro's name for the file in it. */
export const STORE_FILE = 'data-store.json';

const LOCK = 'benutzt-von';

/** Longer than any build. */
const NOBODYS_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Finds a folder for Astro's store of content (`cacheDir`) that no other process writes to: builds may run side by
 * side, and Astro reads the store back from its file. The same content gets the same folder again, so that what did
 * not change need not be rendered; other content gets another.
 *
 * @param content what tells contents apart: the content folder, the base path
 * @param cache the cache's folder if it is not the project's own, absolute
 * @returns the folder's absolute path; a temporary folder where the cache cannot be written
 */
export function storeFolder(content: readonly string[], cache?: string): string {
	const key = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
	const folder = cacheFolder('inhalte', cache);
	forgetOldest(folder, key);
	for (let place = 1; place <= MOST_AT_ONCE; place++) {
		const store = join(folder, `${key}-${place}`);
		mkdirSync(store, { recursive: true });
		if (!claim(join(store, LOCK))) continue;
		trustFile(join(store, STORE_FILE));
		return store;
	}
	return temporaryFolder('inhalte');
}

/** @returns whether this process may use the folder with this lock until it ends */
function claim(lock: string): boolean {
	const mine = `${process.pid} ${hostname()}`;
	for (let attempt = 0; attempt < 2; attempt++) {
		try {
			writeFileSync(lock, mine, { flag: 'wx' });
			process.once('exit', () => rmSync(lock, { force: true }));
			return true;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		// Astro reads its configuration again when it restarts.
		if (readFileSync(lock, 'utf8') === mine) return true;
		if (isUsed(lock)) return false;
		rmSync(lock, { force: true });
	}
	return false;
}

/** A lock of another machine, or one just being written, counts as used until no build can take so long. */
function isUsed(lock: string): boolean {
	const [pid = '', host] = readFileSync(lock, 'utf8').split(' ');
	if (host === hostname()) return isAlive(Number(pid));
	return Date.now() - statSync(lock).mtimeMs < NOBODYS_AFTER_MS;
}

/** Keeps the cache bounded: stores of contents that were not built for longest go. */
function forgetOldest(folder: string, current: string): void {
	const stores = readdirSync(folder)
		.filter((name) => !name.startsWith(current))
		.map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }))
		.sort((a, b) => b.used - a.used);
	for (const { name } of stores.slice(MOST_CONTENTS)) {
		const lock = join(folder, name, LOCK);
		try {
			if (isUsed(lock)) continue;
		} catch {
			// No lock: nobody uses it.
		}
		rmSync(join(folder, name), { recursive: true, force: true });
	}
}
