import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { imageSize } from 'image-size';
import { decoded, withBase } from '../portal/urls.ts';

/** Formats an article may show, with the type a server names them by. */
export const imageTypes: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	gif: 'image/gif',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	png: 'image/png',
	svg: 'image/svg+xml',
	webp: 'image/webp',
};

/**
 * Finds an image named in an article, relative to the article's file.
 *
 * @param contentDir absolute path; images outside of it are not found
 * @returns its address in the built portal and its size in pixels; undefined if there is no such
 * file or it is no image of a known format
 */
export function imageOf(
	src: string,
	entry: { file: string },
	contentDir: string,
	base: string,
): { src: string; width: number; height: number } | undefined {
	const path = join(contentDir, dirname(entry.file), decoded(src));
	const below = relative(contentDir, path).replaceAll('\\', '/');
	const type = imageTypes[below.split('.').at(-1)?.toLowerCase() ?? ''];
	if (below.startsWith('..') || !type || !existsSync(path)) return undefined;
	try {
		const { width, height } = imageSize(readFileSync(path));
		return { src: withBase(`/medien/${encodeURI(below)}`, base), width, height };
	} catch {
		return undefined;
	}
}
