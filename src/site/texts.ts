import { textState } from '#src/entries/read/text-state.ts';
import type { RenderedArticle } from '#src/entries/articles/render-article.ts';
import type { PublishedImage } from '#src/entries/images/published-image.ts';
import { titleOf, type Entry } from '#src/model/entry.ts';
import { versionIds, versionOf, versionPath, type VersionId } from '#src/model/versions.ts';
import { writtenVersions } from './entry-versions.ts';
import { finishedEntries, renderedText } from './published.ts';

export { render } from './published.ts';

/** @returns an entry's text as HTML, with what a page needs to know about it. */
export function textOf(entry: Entry): RenderedArticle {
	const { html, text } = renderedText(entry);
	return { html, ...text };
}

/** A version of an entry's text with what its page shows. */
export interface EntryVersion {
	id: VersionId;
	/** Address below the portal's base. */
	path: string;
	/** Name of its page. */
	title: string;
	/** Heading of its page: the article's title, or one in simpler words. */
	heading: string;
	/** The article says the same as when the version was written. */
	current: boolean;
	/** Day on which people it is written for read it, if they did. */
	readByAudience: string | undefined;
	article: RenderedArticle;
}

/** @returns the versions of an entry's text beside its full one, in the order of the model. */
export function versionsOf(entry: Entry): EntryVersion[] {
	const rendered = renderedText(entry).text.versions;
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

/** @returns the images that pages show; what lies beside drafts stays where it is. */
export function shownImages(): PublishedImage[] {
	const images = finishedEntries().flatMap((entry) => renderedText(entry).text.images);
	return [...new Map(images.flatMap(({ image }) => (image ? [[image.file, image]] : []))).values()];
}
