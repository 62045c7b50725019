import type { Entry } from '#src/model/entry.ts';
import type { VersionId } from '#src/model/versions.ts';

/** A version of an entry's text as its author wrote it. */
interface WrittenVersion {
	text: string;
	/** State of the article the version is based on. */
	vorlage?: string;
	titel?: string;
	/** Day on which people of its target group reviewed it. */
	geprueft?: string;
}

/** @returns the versions in an entry's fields. */
export function writtenVersions(entry: Entry): Partial<Record<VersionId, WrittenVersion>> {
	return ('fassungen' in entry.data && entry.data.fassungen) || {};
}

/** @returns true for a page whose full text is in Leichte Sprache. */
export function isInEasyLanguage(entry: Entry): boolean {
	return 'sprache' in entry.data && entry.data.sprache === 'leicht';
}
