import type { Content } from '#src/entries/read/load-content.ts';
import type { Source } from '#src/entries/read/source.ts';
import { pathOf } from '#src/model/entry.ts';
import { kindIds, type KindId } from '#src/model/kinds.ts';
import { versionPath } from '#src/model/versions.ts';
import type { Trees } from './checked-file.ts';
import type { KeptText } from './kept-file.ts';

/** All content with the lookups that rules need. Whatever has a place is read again when it is asked for. */
export interface CheckedContent extends Content, Trees {
	/** The day against which dates are judged, ISO. */
	today: string;
	/** Addresses of pages that are not entries. */
	routes: readonly string[];
	/** Host under which the portal is found; undefined if that is not known. */
	host: string | undefined;
	/** Images next to entries, below the content folder, with `/`. */
	images: readonly string[];
	/** Pictures in formats that no page can show, likewise. */
	otherPictures: readonly string[];
	/** Files in the folders of entries that are no texts, below the content folder, with `/`. */
	beside: readonly string[];
	/** Every entry as written, valid or not. */
	sources: readonly Source[];
	/** Every text to check: of entries, and of the versions in their fields. */
	texts: readonly KeptText[];
	/** Kinds whose table cannot be read: which ids they have is not known. */
	unread: ReadonlySet<string>;
	/** @returns the entry as written, valid or not, so that one mistake causes one finding. */
	find(kind: KindId, id: string): Source | undefined;
	/** @returns ids of a kind's entries, as written. */
	idsOf(kind: KindId): readonly string[];
}

/** Adds lookups to content. */
export function withLookups(
	content: Omit<CheckedContent, 'sources' | 'unread' | 'find' | 'idsOf'>,
): CheckedContent {
	const sources = content.files.flatMap((file) => file.sources);
	const byId = new Map(sources.map((source) => [`${source.kind}/${source.id}`, source]));
	const ids = Map.groupBy(sources, ({ kind }) => kind);
	return {
		...content,
		sources,
		unread: new Set(
			kindIds.filter((kind) =>
				content.files.some(
					({ file, sources: own }) => file === `${kind}/${kind}.csv` && own.length === 0,
				),
			),
		),
		find: (kind, id) => byId.get(`${kind}/${id}`),
		idsOf: (kind) => (ids.get(kind) ?? []).map(({ id }) => id),
	};
}

/** @returns the address of the page that shows a text. */
export function addressOf(source: Source): string {
	return source.version === undefined ? pathOf(source) : versionPath(source, source.version);
}
