import type { RenderedArticle } from '#src/entries/articles/article-html.ts';
import type { Entry } from '#src/model/entry.ts';
import { checkedSite, type EntryTexts } from './checked-site.ts';
import { writtenVersions } from './entry-versions.ts';
import { imageFilesOf, type ImageFile } from './image-files.ts';
import { finishedEntries, queryOf, render as renderHtml } from './published.ts';
import type { RenderedText, UsedImage } from './rendered-text.ts';
import { shownVersions, type EntryVersion } from './shown-versions.ts';
import { queryOnce } from '#src/base/query.ts';

/** Texts of so many entries are kept in memory: a page asks for its own several times, and for those it quotes. */
const KEPT = 16;

const recent = new Map<string, RenderedText>();

const digest = queryOf('text', (entry) => textsOf(entry).facts().digest);
const facts = queryOf('links', (entry) => textsOf(entry).facts().links);
const used = queryOf('images', (entry) => textsOf(entry).facts().images);
const images = queryOnce('imageFiles', () =>
	imageFilesOf(finishedEntries().flatMap((entry) => textsOf(entry).facts().images)),
);

/** @returns an entry's text as HTML, with the metadata a page needs. */
export function textOf(entry: Entry): RenderedArticle {
	return renderedText(entry);
}

/** @returns an entry's text as a component, with its headings. */
export function render(entry: Entry) {
	return renderHtml(entry, renderedText(entry));
}

/** @returns versions of an entry's text besides the full text, in the order of the model. */
export function versionsOf(entry: Entry): EntryVersion[] {
	if (Object.keys(writtenVersions(entry)).length === 0) return [];
	return shownVersions(entry, renderedText(entry).versions);
}

/** @returns addresses of the portal's pages that an entry's text links to. */
export function linksOf(entry: Entry): readonly string[] {
	return facts(entry);
}

/** @returns the images that an entry's text names. */
export function imagesOf(entry: Entry): readonly UsedImage[] {
	return used(entry);
}

/** @returns the files of images that pages show; images beside drafts are not published. */
export function imageFiles(): readonly ImageFile[] {
	return images();
}

function renderedText(entry: Entry): RenderedText {
	const address = `${entry.kind}/${entry.id}@${digest(entry)}`;
	const known = recent.get(address);
	if (known) return known;
	const text = textsOf(entry).rendered();
	const [oldest] = recent.keys();
	if (recent.size >= KEPT && oldest !== undefined) recent.delete(oldest);
	recent.set(address, text);
	return text;
}

function textsOf({ kind, id }: Entry): EntryTexts {
	return checkedSite().texts(kind, id);
}
