import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];

/** What Pagefind's scripts say, each once, and what they should. */
const CHANGES = [
	[/console\.error\((?=`Failed to load the index chunk)/g, 'throw new Error('],
	[/console\.error\((?=`Failed to load the meta index)/g, 'throw new Error('],
	// Every later call rejects with what went wrong here; nobody waits for this one.
	[/(this\.init\(options2?\?\.language\));/g, '$1.catch(()=>{});'],
] as const;

/**
 * Makes Pagefind's scripts reject a search when a piece of the index does not load. As they come,
 * they note it on the console and answer that there are no hits, and keep doing so until the page
 * is loaded again.
 *
 * @param folder the index's folder
 * @throws Error when a new version of Pagefind no longer has the places to change
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
