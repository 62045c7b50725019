import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];

/** Code that each of Pagefind's scripts has once, and its replacement. */
const CHANGES = [
	[/console\.error\((?=`Failed to load the index chunk)/g, 'throw new Error('],
	[/console\.error\((?=`Failed to load the meta index)/g, 'throw new Error('],
	// Nobody awaits this call; every later call rejects with the same error.
	[/(this\.init\(options2?\?\.language\));/g, '$1.catch(()=>{});'],
] as const;

/**
 * Makes Pagefind's scripts reject a search if a piece of the index does not load. The original
 * scripts log the error to the console and return no hits until the page is reloaded.
 *
 * @param folder the index's folder
 * @throws Error if a new version of Pagefind no longer has the places to change
 */
export async function rejectFailedLoads(folder: string): Promise<void> {
	for (const name of SCRIPTS) {
		const file = join(folder, name);
		await writeFile(file, withLoudFailures(await readFile(file, 'utf8')));
	}
}

/** @param script source of one of Pagefind's scripts */
export function withLoudFailures(script: string): string {
	return CHANGES.reduce((changed, [place, better]) => {
		if (changed.match(place)?.length !== 1) {
			throw new Error(`Pagefind has changed: its script should have once: ${place.source}`);
		}
		return changed.replace(place, better);
	}, script);
}
