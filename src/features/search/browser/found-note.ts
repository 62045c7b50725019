// The search passes the words of a hit to the page in the hash of the link, which also reaches a new
// tab. The page moves them to the state of its history entry: the address stays the one people copy,
// and the words are still there after a reload and after going back and forward.
// Only the script of every page may import this file, which would else be one more request.
import { FOUND_PREFIX } from '#src/base/browser/found-prefix.ts';

/** Takes the words out of the address. */
export function keepNote({ hash, pathname, search }: Location, kept: History): void {
	if (!hash.startsWith(FOUND_PREFIX)) return;
	kept.replaceState({ fund: hash.slice(FOUND_PREFIX.length) }, '', pathname + search);
}

/** @returns the encoded words by which the search found this page; empty if it did not */
export function noteIn(state: unknown): string {
	const { fund } = (state ?? {}) as { fund?: unknown };
	return typeof fund === 'string' ? fund : '';
}
