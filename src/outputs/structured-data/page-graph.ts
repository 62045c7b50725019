import { findEntry } from '#src/site/published.ts';
import { fullAddress } from '#src/site/link.ts';
import { titleOf } from '#src/model/entry.ts';
import { portal } from '#src/site/portal/portal.ts';
import type { Publication } from './entry-graph.ts';

/** This portal, as its pages' structured data name it. */
export const publication: Publication = {
	name: portal.name,
	publisher: portal.kontakt.stelle,
	licence: portal.lizenz.adresse,
	fullAddress,
	nameOf: (kinds, id) => {
		const entry = findEntry(kinds, id);
		return entry && titleOf(entry);
	},
};
