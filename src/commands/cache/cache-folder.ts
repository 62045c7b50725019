import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Creates a folder below `.cache/` that outlives a build, or a temporary one if `.cache/` is not
 * writable: a cache can be rebuilt and must not stop a build.
 *
 * @param name of the folder
 * @returns an absolute path; the folder exists
 */
export function cacheFolder(name: string, cache = resolve('.cache')): string {
	const folder = join(cache, name);
	try {
		mkdirSync(folder, { recursive: true });
		accessSync(folder, constants.W_OK);
		return folder;
	} catch {
		return temporaryFolder(name);
	}
}

/** @returns an empty folder that is removed when the process ends */
export function temporaryFolder(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), `${name}-`));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
