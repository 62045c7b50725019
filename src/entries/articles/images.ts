import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { publishedImage, type PublishedImage } from '../images/published-image.ts';
import { decoded, withBase } from '#src/base/urls.ts';

/** Image formats for articles: media type by file extension. */
export const imageTypes: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	gif: 'image/gif',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	png: 'image/png',
	svg: 'image/svg+xml',
	webp: 'image/webp',
};

/** The text column of 42rem in pixels at the default font size, and the page's margins. */
const SIZES = '(min-width: 780px) 714px, 92vw';

/**
 * Attributes of an image on a page: address, size, and smaller files for the browser to choose
 * from.
 */
export interface ShownImage {
	src: string;
	width: number;
	height: number;
	sources?: { type: string; srcSet: string; sizes: string }[];
}

/**
 * Finds an image named in an article, relative to the article's file.
 *
 * @param contentDir absolute path; images outside it are not found
 * @returns undefined if the file does not exist or is no image of a known format
 */
export function foundImage(
	src: string,
	entry: { file: string },
	contentDir: string,
): PublishedImage | undefined {
	const path = join(contentDir, dirname(entry.file), decoded(src));
	const below = relative(contentDir, path).replaceAll('\\', '/');
	const type = imageTypes[below.split('.').at(-1)?.toLowerCase() ?? ''];
	if (below.startsWith('..') || !type || !existsSync(path)) return undefined;
	try {
		return publishedImage(below, readFileSync(path));
	} catch {
		return undefined;
	}
}

/** @returns an image as a page shows it, with addresses below the portal's base */
export function shownImage(
	{ file, width, height, sources }: PublishedImage,
	base: string,
): ShownImage {
	const address = (path: string) => withBase(`/medien/${encodeURI(path)}`, base);
	const image = { src: address(file), width, height };
	if (sources.length === 0) return image;
	return {
		...image,
		sources: sources.map(({ type, variants }) => ({
			type,
			srcSet: variants.map((each) => `${address(each.path)} ${each.width}w`).join(', '),
			sizes: SIZES,
		})),
	};
}
