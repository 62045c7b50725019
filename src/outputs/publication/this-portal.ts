import { once } from '#src/base/once.ts';
import { titleOf } from '#src/model/entry.ts';
import { contentDate } from '#src/site/content-date.ts';
import { fullAddress } from '#src/site/link.ts';
import { portal, portalId } from '#src/site/portal/portal.ts';
import { findEntry } from '#src/site/published.ts';
import type { Publication } from './publication.ts';

/** Publication of this portal. */
export const publication = once((): Publication => ({
	name: portal.name,
	description: portal.beschreibung,
	publisher: portal.kontakt.stelle,
	mail: portal.kontakt.mail,
	licence: { name: portal.lizenz.name, address: portal.lizenz.adresse },
	portalId,
	// Only who writes the date depends on it.
	get date() {
		return contentDate();
	},
	fullAddress,
	nameOf: (kinds, id) => {
		const entry = findEntry(kinds, id);
		return entry && titleOf(entry);
	},
}));
