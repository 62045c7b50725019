import { readdirSync } from 'node:fs';
import { imageTypes } from './images.ts';

/** @returns the images below the content folder that lie beside an article, with `/`, in order. */
export function articleImages(contentDir: string): string[] {
	return readdirSync(contentDir, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && imageTypes[file.name.split('.').at(-1)?.toLowerCase() ?? ''])
		.map((file) =>
			`${file.parentPath}/${file.name}`.replaceAll('\\', '/').slice(contentDir.length + 1),
		)
		.filter((file) => !file.split('/').some((part) => part.startsWith('.')))
		.sort();
}
