import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import type { Surface } from './bench-search-surfaces.ts';

/** Milliseconds without change or request after which a search counts as done. */
const QUIET = 800;

const TEXT = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt', '.xml']);

/** Bytes of a first search, text after gzip as servers send it, the rest as on disk. */
export interface FirstSearch {
	bytes: number;
	/** The part that is the HTML of the search page. */
	html: number;
	requests: number;
}

/**
 * Counts what a first search loads in a fresh browser that has already loaded one other page of the
 * site. It counts at the server, so that requests of workers are included.
 *
 * @param folder the served folder
 * @param base its base path
 * @param before address of the page loaded before
 * @param search opens the search and waits until its results are shown
 */
export async function firstSearch(
	browser: Browser,
	{ folder, base, before }: { folder: string; base: string; before: string },
	search: (page: Page) => Promise<void>,
): Promise<FirstSearch> {
	const asked = new Set<string>();
	let last = performance.now();
	const listen = (message: unknown) => {
		asked.add((message as { request: IncomingMessage }).request.url ?? '');
		last = performance.now();
	};
	// Playwright's “networkidle” fires once per page, possibly before the search.
	const settle = async () => {
		while (performance.now() - last < QUIET) await page.waitForTimeout(100);
	};
	const page = await browser.newPage();
	subscribe('http.server.request.start', listen);
	try {
		await page.goto(before);
		await settle();
		const known = new Set(asked);
		await search(page);
		await settle();
		const files = [...asked]
			.filter((url) => !known.has(url))
			.map((url) => fileAt(folder, base, url))
			.filter((file) => existsSync(file));
		const html = files.filter((file) => file.endsWith('.html'));
		return { bytes: weight(files), html: weight(html), requests: files.length };
	} finally {
		unsubscribe('http.server.request.start', listen);
		await page.close();
	}
}

/**
 * Measures the time from the last key press until the results no longer change. Everything needed
 * is already loaded: each query is searched for once before it is typed.
 *
 * @returns milliseconds for each query
 */
export async function typingTimes(
	browser: Browser,
	{ page: address, field, area }: Surface,
	queries: readonly string[],
): Promise<number[]> {
	const page = await browser.newPage();
	await page.goto(address, { waitUntil: 'networkidle' });
	const clock = await page.evaluateHandle(watchTyping, { field, area });
	const settle = () =>
		page.waitForFunction(
			({ clock, quiet }) => performance.now() - Math.max(clock.typed, clock.shown) > quiet,
			{ clock, quiet: QUIET },
		);
	const input = page.locator(field);
	const times: number[] = [];
	for (const query of queries) {
		await input.fill(query);
		await settle();
		await input.fill('');
		await settle();
		await input.pressSequentially(query, { delay: 20 });
		await settle();
		const { typed, shown } = await clock.jsonValue();
		times.push(Math.round(shown - typed));
	}
	await page.close();
	return times;
}

/** Runs in the page. */
function watchTyping({ field, area }: { field: string; area: string }) {
	const clock = { typed: 0, shown: 0 };
	const results = document.querySelector(area);
	if (!results) throw new Error(`No ${area}`);
	document.querySelector(field)?.addEventListener(
		'input',
		() => {
			clock.typed = performance.now();
		},
		{ capture: true },
	);
	new MutationObserver(() => {
		clock.shown = performance.now();
	}).observe(results, { childList: true, subtree: true });
	return clock;
}

function fileAt(folder: string, base: string, url: string): string {
	const path = decodeURIComponent(url.split('?', 1)[0] ?? '').slice(base.length);
	return join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
}

function weight(files: readonly string[]): number {
	return files.reduce(
		(sum, file) =>
			sum + (TEXT.has(extname(file)) ? gzipSync(readFileSync(file)).length : statSync(file).size),
		0,
	);
}
