import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A folder that outlives a build, below `.cache/`, or one for this process alone where nothing can be written
 * there: what a cache holds can be made again, so that it never stops a build.
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

/** @returns an empty folder that is gone when the process ends */
export function temporaryFolder(name: string): string {
	const folder = mkdtempSync(join(tmpdir(), `${name}-`));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}
