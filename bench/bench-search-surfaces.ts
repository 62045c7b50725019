import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { DEPTH } from './search/measures.ts';

/** The user interface of a search. */
export interface Surface {
	/** Address of the page with the search field. */
	page: string;
	/** Selectors of the field, and of the part of the page in which results appear. */
	field: string;
	area: string;
}

/** The portal's search page. */
export const ownSurface = (address: string): Surface => ({
	page: `${address}suche/`,
	field: 'suche-seite input[name="q"]',
	area: 'suche-seite',
});

/** Plain Pagefind's default interface. */
export const plainSurface = (address: string): Surface => ({
	page: `${address}oberflaeche.html`,
	field: '.pagefind-ui__search-input',
	area: '#search',
});

/** Writes pages for plain Pagefind: a bare one, one with its default interface, and the server's 404. */
export function writePlainPages(folder: string): void {
	const write = (name: string, head: string, body: string) =>
		writeFileSync(
			join(folder, name),
			`<!doctype html><html lang="de"><meta charset="utf-8"><title>Pagefind</title><link rel="icon" href="data:,">${head}<body>${body}</body></html>`,
		);
	mkdirSync(folder, { recursive: true });
	write('index.html', '', '');
	write('404.html', '', '');
	write(
		'oberflaeche.html',
		'<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script>',
		'<div id="search"></div><script src="/start.js"></script>',
	);
	// The server's policy forbids inline scripts.
	writeFileSync(join(folder, 'start.js'), "new PagefindUI({ element: '#search' });");
}

/**
 * Runs queries on the portal's search page.
 *
 * @param address address of the served portal, with its base path
 * @returns addresses of the hits of each query below the base path, best first
 * @throws Error naming the query on which the page reports a failure
 */
export async function askPortal(
	browser: Browser,
	address: string,
	queries: readonly string[],
): Promise<string[][]> {
	const page = await browser.newPage();
	const found: string[][] = [];
	for (const query of queries) {
		await page.goto(`${address}suche/?q=${encodeURIComponent(query)}`);
		const done = page.locator('[data-suche="fertig"], [data-suche="leer"], [data-suche="fehler"]');
		if ((await done.getAttribute('data-suche')) === 'fehler') {
			throw new Error(`The search page fails on “${query}”`);
		}
		const urls = await page
			.locator('#treffer a[href]')
			.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
		found.push(pathsBelow(address, urls));
	}
	await page.close();
	return found;
}

/**
 * Runs queries with plain Pagefind's browser API and default options.
 *
 * @param address address at which the folder with its index is served
 * @returns addresses of the hits of each query, best first
 */
export async function askPlain(
	browser: Browser,
	address: string,
	queries: readonly string[],
): Promise<string[][]> {
	const page = await browser.newPage();
	await page.goto(address);
	const found: string[][] = [];
	for (const query of queries) {
		const urls = await plainHits(page, query);
		found.push(
			pathsBelow(
				address,
				urls.map((url) => new URL(url, address).href),
			),
		);
	}
	await page.close();
	return found;
}

interface PlainPagefind {
	search: (
		query: string,
	) => Promise<{ results: readonly { data: () => Promise<{ url: string }> }[] }>;
}

function plainHits(page: Page, query: string): Promise<string[]> {
	return page.evaluate(
		async ({ bundle, query, depth }) => {
			const pagefind = (await import(bundle)) as PlainPagefind;
			const { results } = await pagefind.search(query);
			const hits = await Promise.all(results.slice(0, depth).map((result) => result.data()));
			return hits.map(({ url }) => url);
		},
		{ bundle: '/pagefind/pagefind.js', query, depth: DEPTH },
	);
}

/** @returns addresses below the base, each page once, whichever section a hit links to. */
function pathsBelow(address: string, urls: readonly string[]): string[] {
	const base = new URL(address).pathname;
	return [...new Set(urls.map((url) => `/${new URL(url).pathname.slice(base.length)}`))];
}
