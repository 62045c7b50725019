import { pathOf } from './entry.ts';
import type { fassungen } from './fields/fassungen.ts';
import type { KindId } from './kinds.ts';

/** A version of an article beside the full one. */
export interface Version {
	/** Name for readers, as the switch on the page shows it. */
	name: string;
	/** Last segment of its address, after the article's own. */
	segment: string;
	/** What the page of an article is called in this version. */
	pageTitle: (titel: string) => string;
	/** Language of the text (BCP 47); left out: the portal's own. */
	language?: string;
	/** Search engines show the page; left out: they lead to the article, which offers the version. */
	indexed?: true;
}

/** Language tag of German in Leichte Sprache; `simple` is a registered variant. */
export const EASY_LANGUAGE = 'de-simple';

/** Every version, by its field under `fassungen`, in the order in which readers meet them. */
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

export type VersionId = keyof typeof versions;

export const versionIds = Object.keys(versions) as VersionId[];

/** A version seen without the types of its own, for code that treats all versions alike. */
export function versionOf(id: VersionId): Version {
	return versions[id];
}

/** @returns the address of an entry in a version below the portal's base, with slashes at both ends. */
export function versionPath(entry: { kind: KindId; id: string }, id: VersionId): string {
	return `${pathOf(entry)}${versionOf(id).segment}/`;
}
