/** Code that each of Pagefind's scripts has once, and its replacement. */
const CHANGES = [
	[/console\.error\((?=`Failed to load the index chunk)/g, 'throw new Error('],
	[/console\.error\((?=`Failed to load the meta index)/g, 'throw new Error('],
	// Nobody awaits this call; every later call rejects with the same error.
	[/(this\.init\(options2?\?\.language\));/g, '$1.catch(()=>{});'],
] as const;

/**
 * Makes a script of Pagefind reject a search if a piece of the index does not load. The original
 * logs the error to the console and returns no hits until the page is reloaded.
 *
 * @param script source of `pagefind.js` or `pagefind-worker.js`
 * @throws Error if a new version of Pagefind no longer has the places to change
 */
export function withLoudFailures(script: string): string {
	return CHANGES.reduce((changed, [place, better]) => {
		if (changed.match(place)?.length !== 1) {
			throw new Error(`Pagefind has changed: its script should have once: ${place.source}`);
		}
		return changed.replace(place, better);
	}, script);
}
