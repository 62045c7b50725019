import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixedPages, reservedNames } from './fixed-pages.ts';
import { isKindId } from './kinds.ts';
import { fixedRoutes, reservedSegments } from './routes.ts';

/** Astro ignores names that begin with an underscore. */
const files = globSync('**/*.*', { cwd: 'src/pages' }).filter((file) => !file.startsWith('_'));
/** Addresses of the pages that do not depend on content, except the page for missing addresses. */
const routes = files
	.filter((file) => /\.(?:astro|mdx)$/.test(file) && !file.includes('['))
	.map((file) => `/${file.replace(/(?:index)?\.\w+$/, '').replace(/(?<=[^/])$/, '/')}`)
	.filter((path) => path !== '/404/');

test('every fixed page has a file, and every file of a fixed page is listed', () => {
	expect(routes.sort()).toEqual([...fixedRoutes].sort());
});

test('no entry can take the address of a file in the pages', () => {
	const first = files.flatMap((file) => /^([\w-]+)[./]/.exec(file)?.[1] ?? []);
	const taken = first.filter((name) => !isKindId(name) && !reservedSegments.includes(name));
	// `mitmachen` is an entry above fixed pages; the others are files at the root.
	expect([...new Set(taken)].sort()).toEqual(['index', 'llms', 'llms-full', 'mitmachen']);
});

test('names are reserved once, and those without a page are marked', () => {
	expect(new Set(reservedSegments).size).toBe(reservedSegments.length);
	const planned = Object.keys(reservedNames).filter((name) => reservedNames[name] === 'planned');
	expect(planned).toEqual(['pruefbericht']);
	for (const name of planned) expect(routes).not.toContain(`/${name}/`);
});

test('every page but the first has a title', () => {
	expect(fixedPages.filter(({ title }) => !title).map(({ path }) => path)).toEqual(['/']);
});
