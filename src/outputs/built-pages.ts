import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** @returns the pages of a built portal: their files below its folder, with `/`, in order of code units. */
export function builtPages(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.split(sep).join('/'))
		.sort();
}

/** @returns whether a page is the index of a folder, as every page with an address is. */
export function hasAddress(file: string): boolean {
	return file === 'index.html' || file.endsWith('/index.html');
}
