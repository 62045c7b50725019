import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, elementsOf, scriptsOf, type BuiltPage, type BuiltSite } from './built-site.ts';

/** Bytes of a first visit to a page: after gzip, fonts as they are. */
export interface PageWeight {
	path: string;
	html: number;
	styles: number;
	scripts: number;
	/** Fonts for the letters of German texts. */
	fonts: number;
	/** Number of files a browser requests, without the icon. */
	requests: number;
}

/** Weighs a page and everything it loads without a click. */
export function pageWeight(site: BuiltSite, page: BuiltPage): PageWeight {
	const styles = stylesOf(page);
	const scripts = scriptsOf(site, page);
	const fonts = [...site.files].filter((file) =>
		/^_teile\/fira-sans-\d+\.[^/]*\.woff2$/.test(file),
	);
	const sum = (files: readonly string[]) =>
		files.reduce((total, file) => total + gzipped(join(site.folder, file)), 0);
	return {
		path: page.path,
		html: sum([page.file]),
		styles: sum(styles),
		scripts: sum(scripts),
		fonts: fonts.reduce((total, file) => total + statSync(join(site.folder, file)).size, 0),
		requests: 1 + styles.length + scripts.length + fonts.length,
	};
}

/** @returns the stylesheets a page loads, as files below the built folder, in their order */
export function stylesOf(page: BuiltPage): string[] {
	return elementsOf(page.tree, 'link')
		.filter((link) => attribute(link, 'rel') === 'stylesheet')
		.map((link) => (attribute(link, 'href') ?? '').replace(/^.*_teile/, '_teile'));
}

const known = new Map<string, number>();

function gzipped(file: string): number {
	const size = known.get(file) ?? gzipSync(readFileSync(file), { level: 9 }).length;
	known.set(file, size);
	return size;
}
