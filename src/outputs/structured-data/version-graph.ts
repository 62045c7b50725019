import { pathOf, type Entry } from '#src/model/entry.ts';
import type { Publication } from '../publication/publication.ts';
import type { Node } from './entry-graph.ts';

/** A version of an entry as its page shows it. */
interface ShownVersion {
	path: string;
	title: string;
	/** Language tag; undefined for the portal's own language. */
	language: string | undefined;
}

/**
 * Describes the page of a version for search engines and other programs: its language, and the
 * article it is based on.
 */
export function versionGraph(
	entry: Entry,
	{ path, title, language = 'de' }: ShownVersion,
	place: Publication,
): Node[] {
	const url = place.fullAddress(path);
	return [
		{
			'@type': 'WebPage',
			'@id': url,
			url,
			name: title,
			inLanguage: language,
			isBasedOn: place.fullAddress(pathOf(entry)),
			license: place.licence.address,
		},
	];
}
