import { findEntry } from './content.ts';
import { fullAddress } from './layouts/link.ts';
import { titleOf } from './model/entry.ts';
import { portal } from './portal/portal.ts';
import type { Publication } from './structured-data/entry-graph.ts';

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
