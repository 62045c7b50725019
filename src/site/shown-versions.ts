import type { RenderedArticle } from '#src/entries/articles/article-html.ts';
import { textState } from '#src/entries/read/text-state.ts';
import { titleOf, type Entry } from '#src/model/entry.ts';
import { versionIds, versionOf, versionPath, type VersionId } from '#src/model/versions.ts';
import { writtenVersions } from './entry-versions.ts';
import type { RenderedText } from './rendered-text.ts';

/** A version of an entry's text, with the content of its page. */
export interface EntryVersion {
	id: VersionId;
	/** Address below the portal's base. */
	path: string;
	/** Name of the version's page. */
	title: string;
	/** Heading of the version's page: the article's title, or one in simpler words. */
	heading: string;
	/** The article has not changed since the version was written. */
	current: boolean;
	/** Day on which people of its target group reviewed it, if they did. */
	readByAudience: string | undefined;
	article: RenderedArticle;
}

/**
 * @param rendered the versions of the entry's text as HTML
 * @returns the versions that are both written and rendered, in the order of the model
 */
export function shownVersions(entry: Entry, rendered: RenderedText['versions']): EntryVersion[] {
	const written = writtenVersions(entry);
	return versionIds.flatMap((id) => {
		const version = written[id];
		const article = rendered[id];
		if (!version || !article) return [];
		const heading = version.titel ?? titleOf(entry);
		return [
			{
				id,
				path: versionPath(entry, id),
				title: versionOf(id).pageTitle(heading),
				heading,
				current: version.vorlage === textState(titleOf(entry), entry.body),
				readByAudience: version.geprueft,
				article,
			},
		];
	});
}
