import { readFileSync } from 'node:fs';
import { DEPTH, measuresOf, rankOf } from '../../bench/search/measures.ts';
import type { Page } from '@playwright/test';
import { parseQueries, type BenchQuery } from '../../bench/search/queries.ts';
import { expect, test } from '../support/browser-test.ts';

const SUCCESS_AT_10 = {
	woertlich: { reached: 1, floor: 0.9 },
	gebeugt: { reached: 1, floor: 0.9 },
	umlaut: { reached: 1, floor: 0.9 },
	tippfehler: { reached: 1, floor: 0.9 },
	abkuerzung: { reached: 0.9, floor: 0.8 },
	synonym: { reached: 0.9, floor: 0.8 },
	'kompositum-fuer-teil': { reached: 1, floor: 0.9 },
	'teil-fuer-kompositum': { reached: 1, floor: 0.9 },
	getrennt: { reached: 1, floor: 0.9 },
};

const queries = parseQueries(readFileSync('tests/search/queries.tsv', 'utf8'));

test('every category of the query set has a floor', () => {
	const categories = new Set(queries.map(({ category }) => category));
	expect([...categories].sort()).toEqual(Object.keys(SUCCESS_AT_10).sort());
});

for (const [category, { reached, floor }] of Object.entries(SUCCESS_AT_10)) {
	test(`${category}: at least ${floor} of the queries find a right page (${reached} when set)`, async ({
		page,
	}) => {
		const asked = queries.filter((query) => query.category === category && query.half === 'a');
		const ranks = await ranksOf(page, asked);
		const { success10 } = measuresOf(ranks);
		expect(success10, missedOf(asked, ranks, DEPTH)).toBeGreaterThanOrEqual(floor);
	});
}

const officers = parseQueries(readFileSync('tests/search/officers.tsv', 'utf8'));

for (const [category, of] of Map.groupBy(officers, (query) => query.category)) {
	test(`${category}: officers find a right page, mostly among the first three`, async ({
		page,
	}) => {
		// Some hundred queries.
		test.setTimeout(180_000);
		const asked = of.filter(({ half }) => half === 'a');
		const ranks = await ranksOf(page, asked);
		const { success3, success10 } = measuresOf(ranks);
		expect(success10, missedOf(asked, ranks, DEPTH)).toBeGreaterThanOrEqual(0.9);
		expect(success3, missedOf(asked, ranks, 3)).toBeGreaterThanOrEqual(0.85);
	});
}

test('what the first hit shows is no row of a table: never three cells that follow each other', async ({
	page,
}) => {
	await page.goto('/suche/');
	await expect(page.locator('[data-suche="bereit"]')).toBeVisible();
	const asked = officers.filter((_, at) => at % Math.floor(officers.length / 60) === 0);
	expect(asked.length).toBeGreaterThanOrEqual(60);
	const rows = [];
	for (const { text } of asked) {
		await page.locator('[data-suche]').evaluate(hitsFor, text);
		const row = await page.locator('#treffer').evaluate(firstAsCells);
		if (row) rows.push(`${text}: ${row}`);
	}
	expect(rows).toEqual([]);
});

/** @returns what the first hit shows, if that has three cells of its page in a row */
async function firstAsCells(list: Element): Promise<string | undefined> {
	const letters = (node: Node) => (node.textContent ?? '').replace(/[^\p{L}\p{N}]/gu, '');
	const hit = list.querySelector('.treffer');
	const link = hit?.querySelector('a');
	if (!hit || !link) return undefined;
	const text = await (await fetch(link.href)).text();
	const page = new DOMParser().parseFromString(text, 'text/html');
	const cells = [...page.querySelectorAll('article :is(th, td)')].map(letters);
	const triples = cells
		.map((_, at) => cells.slice(at, at + 3))
		.filter((each) => each.every(Boolean));
	const shown = [...hit.querySelectorAll('.treffer__auszug')];
	return shown
		.filter((excerpt) =>
			triples.some((each) => each.length === 3 && letters(excerpt).includes(each.join(''))),
		)
		.map(({ textContent }) => textContent)[0];
}

/** Asks all queries on one page; returns the rank of the first right page of each. */
async function ranksOf(page: Page, asked: readonly BenchQuery[]): Promise<(number | undefined)[]> {
	const ranks: (number | undefined)[] = [];
	await page.goto('/suche/');
	await expect(page.locator('[data-suche="bereit"]')).toBeVisible();
	for (const { text, expected } of asked) {
		const found = await page.locator('[data-suche]').evaluate(hitsFor, text);
		ranks.push(rankOf([...new Set(found)], expected));
	}
	return ranks;
}

function missedOf(
	asked: readonly BenchQuery[],
	ranks: readonly (number | undefined)[],
	depth: number,
): string {
	const missed = asked.filter((_, index) => (ranks[index] ?? Infinity) > depth);
	return `Not among the first ${depth}: ${missed.map(({ text }) => text).join(', ')}`;
}

/** Submits a search in the page, which is faster than a new page. */
async function hitsFor(root: Element, text: string): Promise<string[]> {
	const input = root.querySelector<HTMLInputElement>('input[name="q"]');
	if (!input?.form) throw new Error('No search form');
	const done = new Promise<void>((resolve, reject) => {
		new MutationObserver(() => {
			const state = root.getAttribute('data-suche');
			if (state === 'fertig' || state === 'leer') resolve();
			if (state === 'fehler') reject(new Error(`The search fails on ${text}`));
		}).observe(root, { attributeFilter: ['data-suche'] });
	});
	input.value = text;
	input.form.requestSubmit();
	await done;
	return [...root.querySelectorAll<HTMLAnchorElement>('#treffer a[href]')].map(
		({ pathname }) => pathname,
	);
}
