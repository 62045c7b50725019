import { lastMade } from '#src/base/last-made.ts';
import { articleBlocks } from '#src/entries/articles/article-blocks.ts';
import { encodeImage } from '#src/entries/images/encode-image.ts';
import type { PublishedImage } from '#src/entries/images/published-image.ts';
import { isArticleKind } from '#src/model/built-addresses.ts';
import { pathOf, type Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import { imageBytes } from '#src/site/image-bytes.ts';
import { isSaidNow } from '#src/site/content-date.ts';
import { fullAddress } from '#src/site/link.ts';
import { expiredEntries, findEntry } from '#src/site/published.ts';
import { imagesOf } from '#src/site/texts.ts';
import { publication } from '../publication/this-portal.ts';
import { entryDocument } from './entry-document.ts';
import { markdownText } from './markdown-text.ts';
import type { TextDocument } from './text-document.ts';
import type { WordImage } from './word-body.ts';
import { wordFile } from './word-file.ts';

/** An entry with what its files are made of. */
interface Prepared {
	document: TextDocument;
	/** Images of the text, with the bytes of their files. */
	images: { src: string; image: PublishedImage; bytes: Buffer }[];
	word: Promise<Buffer> | undefined;
}

/** A page and its files are made one after the other. */
const prepared = lastMade((entry: Entry): Prepared => {
	const images = imagesOf(entry).flatMap(({ src, image }) =>
		image ? [{ src, image, bytes: imageBytes(image.file) }] : [],
	);
	const text = articleBlocks(entry.body, {
		link: (href) => fullLink(entry, href),
		image: (src) => {
			const file = images.find((each) => each.src === src)?.image.file;
			return file === undefined ? src : fullAddress(`/medien/${encodeURI(file)}`);
		},
	});
	const document = entryDocument(entry, {
		publication: publication(),
		resolve: findEntry,
		isSaidNow,
		text,
	});
	return { document, images, word: undefined };
});

/** @returns an address in an entry's text as a full one: outside of the page, `/` and `#` lead nowhere */
function fullLink(entry: Entry, href: string): string {
	if (href.startsWith('#')) return fullAddress(pathOf(entry)) + href;
	return href.startsWith('/') && !href.startsWith('//') ? fullAddress(href) : href;
}

/** @returns whether an entry has a document: those of some kinds, as long as they are published */
export function hasDocument(entry: Entry): boolean {
	return kindOf(entry.kind).withDocument === true && !expiredEntries().includes(entry);
}

/** @returns whether an entry's text is published as Markdown */
export function hasMarkdown(entry: Entry): boolean {
	return isArticleKind(entry.kind) && !expiredEntries().includes(entry);
}

/** @returns an entry as a Word document. */
export function wordOf(entry: Entry): Promise<Buffer> {
	const made = prepared(entry);
	return (made.word ??= withImages(made));
}

/** @returns an entry as Markdown. */
export function markdownOf(entry: Entry, level?: number): string {
	return markdownText(prepared(entry).document, level);
}

/** Images of texts are at most this wide on paper, in pixels. */
const WIDEST_IMAGE = 1080;

async function withImages({ document, images }: Prepared): Promise<Buffer> {
	const encoded = new Map<string, WordImage>();
	for (const { src, image, bytes } of images) {
		const ending = /\.jpe?g$/i.test(image.file) ? 'jpeg' : 'png';
		const width = Math.min(WIDEST_IMAGE, image.width);
		const still = { ...image, animated: false };
		const made = await encodeImage(bytes, still, { path: `${image.file}.${ending}`, width });
		const height = Math.round((image.height * width) / image.width);
		encoded.set(src, { bytes: made, ending, width, height });
	}
	return wordFile(document, (src) => encoded.get(src));
}
