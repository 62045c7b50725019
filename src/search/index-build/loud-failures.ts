import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SCRIPTS = ['pagefind.js', 'pagefind-worker.js'];
const SWALLOWED = [
	'console.error(`Failed to load the index chunk',
	'console.error(`Failed to load the meta index',
];

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
	return SWALLOWED.reduce((changed, call) => {
		// Each call is a statement ending in `);`, the message its only argument.
		const place = changed.indexOf(call);
		const end = changed.indexOf('`);', place);
		if (place < 0 || end < 0) {
			throw new Error(`Pagefind has changed: its script has no ${call} any more`);
		}
		const message = changed.slice(place + 'console.error('.length, end + 1);
		return `${changed.slice(0, place)}throw new Error(${message});${changed.slice(end + 3)}`;
	}, script);
}
