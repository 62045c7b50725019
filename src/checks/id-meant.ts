import { nearest } from '#src/base/nearest.ts';
import { slugify } from '#src/base/slug.ts';
import type { KindId } from '#src/model/kinds.ts';
import type { CheckedContent } from './checked-content.ts';

/**
 * Finds the entry that an author means by a misspelt id, a name, a number or an address.
 *
 * @param kinds kinds the entry may belong to
 * @returns its id; undefined if there is none, or if several fit
 */
export function idMeant(
	content: CheckedContent,
	kinds: readonly KindId[],
	written: string,
): string | undefined {
	const ids = new Set(kinds.flatMap((kind) => content.idsOf(kind)));
	return ids.has(written) ? written : (nearest(written, ids) ?? idOfName(content, kinds, written));
}

function idOfName(content: CheckedContent, kinds: readonly KindId[], written: string) {
	const wanted = slugify(written.replace(/^(?:große kreisstadt|stadt|gemeinde|markt)\s+/i, ''));
	const last = written.split('/').findLast(Boolean) ?? '';
	const found = content.sources.filter(
		({ kind, id, raw }) =>
			kinds.includes(kind) &&
			(id === last ||
				(wanted !== '' && id === wanted) ||
				[raw?.['titel'], raw?.['name'], raw?.['begriff'], raw?.['ags']].some(
					(name) => typeof name === 'string' && slugify(name) === wanted,
				)),
	);
	return found.length === 1 ? found[0]?.id : undefined;
}
