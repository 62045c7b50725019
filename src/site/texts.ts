import type { RenderedArticle } from '#src/entries/articles/render-article.ts';
import type { Entry } from '#src/model/entry.ts';
import { imageFilesOf, type ImageFile } from './image-files.ts';
import { finishedEntries, renderedText } from './published.ts';
import { shownVersions, type EntryVersion } from './shown-versions.ts';

export { render } from './published.ts';

/** @returns an entry's text as HTML, with the metadata a page needs. */
export function textOf(entry: Entry): RenderedArticle {
	const { html, text } = renderedText(entry);
	return { html, ...text };
}

/** @returns the versions of an entry's text besides the full text, in the order of the model. */
export function versionsOf(entry: Entry): EntryVersion[] {
	return shownVersions(entry, renderedText(entry).text.versions);
}

/** @returns the files of images that pages show; images beside drafts are not published. */
export function imageFiles(): ImageFile[] {
	return imageFilesOf(finishedEntries().flatMap((entry) => renderedText(entry).text.images));
}
