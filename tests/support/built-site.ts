import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import { withoutTypesetting } from '#src/entries/typesetting/without-typesetting.ts';

/** A page of a built portal. */
export interface BuiltPage {
	/** File below the built folder, with `/`. */
	file: string;
	/** Address below the portal's base, as a reader types it. */
	path: string;
	/** HTML without typesetting (soft hyphens, fixed spaces, languages of words). */
	html: string;
	/** The page's elements, parsed on first use. */
	readonly tree: Root;
}

/** All files of a build. */
export interface BuiltSite {
	folder: string;
	/** Files below the folder, with `/`. */
	files: ReadonlySet<string>;
	pages: BuiltPage[];
}

/** The built portal the tests read: `dist/`, or the folder in `DIST_DIR`. */
export const distFolder = resolve(process.env['DIST_DIR'] ?? 'dist');

const sites = new Map<string, BuiltSite>();

/**
 * Reads and parses a built portal, once in each process: test files in one process share it.
 *
 * @param folder nobody may change it
 * @throws Error when nothing is built there
 */
export function readSite(folder: string): BuiltSite {
	const site = sites.get(folder) ?? readFolder(folder);
	sites.set(folder, site);
	return site;
}

function readFolder(folder: string): BuiltSite {
	const files = filesIn(folder);
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map((file) => {
			const html = withoutTypesetting(readFileSync(join(folder, file), 'utf8'));
			let tree: Root | undefined;
			return {
				file,
				path: pathOf(file),
				html,
				get tree() {
					return (tree ??= fromHtml(html));
				},
			};
		});
	if (pages.length === 0) throw new Error(`No page in ${folder}: build first`);
	return { folder, files: new Set(files), pages };
}

/**
 * @returns addresses of all pages of a built portal below its base, in alphabetical order
 * @throws Error when nothing is built there
 */
export function pagePaths(folder: string): string[] {
	const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
	if (pages.length === 0) throw new Error(`No page in ${folder}: build first`);
	return pages.map(pathOf);
}

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
		.sort();

const pathOf = (file: string) => `/${file.replace(/index\.html$/, '')}`;

/** @returns the elements of a tree in document order, of one tag or all. */
export function elementsOf(tree: Root | Element, tagName?: string): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (element) => {
		if (tagName === undefined || element.tagName === tagName) found.push(element);
	});
	return found;
}

/** @returns an attribute's text, or undefined if the element does not have it. */
export function attribute(element: Element, property: string): string | undefined {
	const value = element.properties[property];
	if (value === undefined || value === null || value === false) return undefined;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** @returns true if an element has a class. */
export function hasClass(element: Element, name: string): boolean {
	return (attribute(element, 'className') ?? '').split(' ').includes(name);
}

/** @returns the elements of a tree with a class, in document order. */
export function withClass(tree: Root | Element, name: string): Element[] {
	return elementsOf(tree).filter((element) => hasClass(element, name));
}

/** @returns scripts a page loads, also those its scripts import, as files below the built folder. */
export function scriptsOf(site: BuiltSite, page: BuiltPage): string[] {
	const found = new Set<string>();
	const add = (file: string) => {
		if (found.has(file)) return;
		found.add(file);
		const code = readFileSync(join(site.folder, file), 'utf8');
		for (const [, name] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
			add(join(file, '..', name ?? ''));
		}
	};
	for (const script of elementsOf(page.tree, 'script')) {
		const src = attribute(script, 'src');
		if (src) add(src.slice(src.indexOf('_teile/')));
	}
	return [...found];
}
