import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, temporaryFolder } from './cache-folder.ts';
import { forgetOldest } from './forget-oldest.ts';
import { trustFile } from './trusted-file.ts';
import { isAlive, NOBODYS_AFTER_MS } from '../build/build-places.ts';

/**
 * Most builds of the same content at the same time with a lasting store; others get a temporary
 * one.
 */
const MOST_AT_ONCE = 8;

/** Number of other stores kept, as of tests and previews. */
const MOST_CONTENTS = 12;

/** Astro's name for the file in the store. */
export const STORE_FILE = 'data-store.json';

const LOCK = 'benutzt-von';

/**
 * Finds a folder for what builds keep of content, and for Astro's content store (`cacheDir`), that no
 * other process writes to: builds may run in parallel. The same content gets the same folder again,
 * so that what has not changed need not be rendered; other content gets another.
 *
 * @param content what identifies the content: the content folder, the base path
 * @param cache absolute path of the cache; left out: `.cache`
 * @returns the folder's absolute path; a temporary folder if the cache cannot be written
 */
export function storeFolder(content: readonly string[], cache?: string): string {
	const key = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
	const folder = cacheFolder('inhalte', cache);
	forgetOldest(
		folder,
		MOST_CONTENTS,
		(name) => name.startsWith(key) || isInUse(join(folder, name)),
	);
	for (let place = 1; place <= MOST_AT_ONCE; place++) {
		const store = join(folder, `${key}-${place}`);
		mkdirSync(store, { recursive: true });
		if (!claim(join(store, LOCK))) continue;
		trustFile(join(store, STORE_FILE));
		return store;
	}
	return temporaryFolder('inhalte');
}

/** @returns true if this process may use the folder of this lock until the process ends */
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
		// Astro reads its configuration again when it restarts, so this process may hold the lock.
		if (readFileSync(lock, 'utf8') === mine) return true;
		if (isUsed(lock)) return false;
		rmSync(lock, { force: true });
	}
	return false;
}

/**
 * @returns true for a lock of a running process; a lock of another machine, or one being written,
 * counts as used for a day.
 */
function isUsed(lock: string): boolean {
	const [pid = '', host] = readFileSync(lock, 'utf8').split(' ');
	if (host === hostname()) return isAlive(Number(pid));
	return Date.now() - statSync(lock).mtimeMs < NOBODYS_AFTER_MS;
}

/** @returns true for a store whose lock is in use; a store without one is used by no process. */
function isInUse(store: string): boolean {
	try {
		return isUsed(join(store, LOCK));
	} catch {
		return false;
	}
}
