import { pathOf } from './entry.ts';
import type { fassungen } from './fields/fassungen.ts';
import type { KindId } from './kinds.ts';

/** A version of an article besides the full text. */
export interface Version {
	/** Name for readers, as the switch on the page shows it. */
	name: string;
	/** Last segment of the version's address, after the article's address. */
	segment: string;
	/** Title of the article's page in this version. */
	pageTitle: (titel: string) => string;
	/** Language of the text (BCP 47); left out: the portal's own. */
	language?: string;
	/**
	 * Search engines list the page; left out: they list only the article, which links to the version.
	 */
	indexed?: true;
}

/** Language tag of German in Leichte Sprache; `simple` is a registered variant. */
export const EASY_LANGUAGE = 'de-simple';

/** Every version by its field under `fassungen`, in the order shown to readers. */
const versions = {
	kurz: {
		name: 'Kurz gesagt',
		segment: 'kurz',
		pageTitle: (titel) => `${titel}, kurz gesagt`,
	},
	leichte_sprache: {
		name: 'Leichte Sprache',
		segment: 'leichte-sprache',
		pageTitle: (titel) => `${titel} (Leichte Sprache)`,
		language: EASY_LANGUAGE,
		indexed: true,
	},
} satisfies Record<keyof typeof fassungen.shape, Version>;

/** Id of a version: its field under `fassungen`. */
export type VersionId = keyof typeof versions;

/** Ids of all versions, in the order shown to readers. */
export const versionIds = Object.keys(versions) as VersionId[];

/** @returns a version as the common type, for code that treats all versions alike. */
export function versionOf(id: VersionId): Version {
	return versions[id];
}

/**
 * @returns the address of a version of an entry below the portal's base, with slashes at both ends.
 */
export function versionPath(entry: { kind: KindId; id: string }, id: VersionId): string {
	return `${pathOf(entry)}${versionOf(id).segment}/`;
}
