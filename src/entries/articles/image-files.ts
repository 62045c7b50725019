import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { imageTypes } from './images.ts';

/**
 * Lists the images next to articles. Symbolic links are not followed (Node's own recursion would
 * follow them); hidden files and folders are skipped.
 *
 * @returns paths below the content folder, with `/`, in order
 */
export function articleImages(contentDir: string): string[] {
	return imagesBelow(contentDir, '').sort();
}

function imagesBelow(contentDir: string, folder: string): string[] {
	return readdirSync(join(contentDir, folder), { withFileTypes: true }).flatMap((item) => {
		const path = folder === '' ? item.name : `${folder}/${item.name}`;
		if (item.name.startsWith('.')) return [];
		if (item.isDirectory()) return imagesBelow(contentDir, path);
		return item.isFile() && isImageName(item.name) ? [path] : [];
	});
}

/** @returns true for the name of an image in a format that pages show */
export function isImageName(name: string): boolean {
	return Object.hasOwn(imageTypes, name.split('.').at(-1)?.toLowerCase() ?? '');
}
