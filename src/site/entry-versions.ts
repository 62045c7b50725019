import type { Entry } from '#src/model/entry.ts';
import type { VersionId } from '#src/model/versions.ts';

/** A version of an entry's text as its author wrote it. */
interface WrittenVersion {
	text: string;
	/** State of the article it was written after. */
	vorlage?: string;
	titel?: string;
	/** Day on which people it is written for read it. */
	geprueft?: string;
}

/** @returns the versions of a text that an entry's fields hold. */
export function writtenVersions(entry: Entry): Partial<Record<VersionId, WrittenVersion>> {
	return ('fassungen' in entry.data && entry.data.fassungen) || {};
}

/** @returns true for a page that is written in Leichte Sprache as a whole. */
export function isInEasyLanguage(entry: Entry): boolean {
	return 'sprache' in entry.data && entry.data.sprache === 'leicht';
}
