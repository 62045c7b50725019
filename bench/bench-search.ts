import { readFileSync, rmSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { environment } from '#src/site/portal/portal.ts';
import { comparisonTable, type Outcome } from './search/comparison-table.ts';
import { rankOf } from './search/measures.ts';
import { parseQueries, type BenchQuery } from './search/queries.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import { kilobytes, median, print, spread } from './bench-figures.ts';
import { firstSearch, typingTimes, type FirstSearch } from './bench-search-costs.ts';
import { timeIndexes, type IndexCost } from './bench-search-indexes.ts';
import {
	askPlain,
	askPortal,
	ownSurface,
	plainSurface,
	writePlainPages,
} from './bench-search-surfaces.ts';
import { showProgress } from '#src/commands/progress/progress.ts';
import { builtPortal } from './built-portal.ts';
import { serveFolder } from '#src/commands/start/serve-folder.ts';

const RUNS = 3;
/** Queries by what is hard for German, and as officers ask who do not know the pages. */
const SETS = { sprache: 'tests/search/queries.tsv', alltag: 'tests/search/officers.tsv' };
const FOLDER = '.cache/bench-suche';
const OWN = '.cache/bench-suche-portal';

/**
 * Builds the portal, also indexes its pages with plain Pagefind, and prints what both find and
 * cost.
 *
 * @returns false if no browser is available
 */
export async function benchSearch(): Promise<boolean> {
	const [queries, officers] = [SETS.sprache, SETS.alltag].map((file) =>
		parseQueries(readFileSync(file, 'utf8')),
	) as [BenchQuery[], BenchQuery[]];
	const browser = await openBrowser();
	if (!browser) return false;
	const progress = showProgress();
	try {
		progress.phase('Portal bauen');
		const { pages } = await builtPortal(OWN);
		writePlainPages(FOLDER);
		print('Seiten im Bau', formatNumber(pages));
		progress.phase('Suchindexe schreiben');
		const { own, plain } = await timeIndexes(OWN, FOLDER, RUNS);
		progress.phase('Anfragen stellen');
		await compare(browser, 'Nach der Sprache', queries);
		await compare(browser, 'Wie Digitalisierungsbeauftragte fragen', officers);
		printIndexes(own, plain);
		progress.phase('Gewicht der ersten Suche messen');
		await printCosts(browser, queries);
		return true;
	} finally {
		progress.done();
		await browser.close();
		rmSync(OWN, { recursive: true, force: true });
		rmSync(FOLDER, { recursive: true, force: true });
	}
}

/** Playwright is a test dependency, and its browser may be missing. */
async function openBrowser(): Promise<Browser | undefined> {
	try {
		const { chromium } = await import('@playwright/test');
		const { chromiumOptions } = await import('../tests/support/chromium.ts');
		return await chromium.launch(chromiumOptions());
	} catch (error) {
		process.stderr.write(
			`Die Suche wird in Chromium gemessen, und Chromium lässt sich nicht starten. „npm test“ richtet es ein; von Hand geht „apt-get install chromium“ oder „npx playwright install chromium“.\nCause for developers: ${String(error)}\n`,
		);
		return undefined;
	}
}

async function served<T>(work: (own: string, plain: string) => Promise<T>): Promise<T> {
	const own = await serveFolder(OWN, { port: 0, base: environment.basePath });
	const plain = await serveFolder(FOLDER, { port: 0, base: '/' });
	try {
		return await work(own.address, plain.address);
	} finally {
		own.close();
		plain.close();
	}
}

async function compare(
	browser: Browser,
	title: string,
	queries: readonly BenchQuery[],
): Promise<void> {
	const texts = queries.map(({ text }) => text);
	const [ours, plain] = await served(async (own, plain) => [
		await askPortal(browser, own, texts),
		await askPlain(browser, plain, texts),
	]);
	const outcomes = queries.map((query, index): Outcome => {
		const rank = (found: readonly string[][] | undefined) =>
			rankOf(found?.[index] ?? [], query.expected);
		return { query, ours: rank(ours), plain: rank(plain) };
	});
	process.stdout.write(
		`\n${title}: ${queries.length} Anfragen\nE@n: Anteil der Anfragen mit einer richtigen Seite unter den ersten n Treffern. MRR: Mittel aus 1/Rang bis Rang 10.\nTeil b bleibt beim Einstellen der Suche außen vor. Pagefind pur liest dieselben Seiten mit denselben Angaben darin.\n\n${comparisonTable(outcomes).join('\n')}\n\n`,
	);
	const missed = outcomes.filter(({ query, ours }) => query.half === 'a' && ours === undefined);
	print(
		'Teil a, keine richtige Seite unter den ersten zehn',
		missed.map(({ query }) => `${query.text} (${query.category})`).join(', ') || 'keine',
	);
}

function printIndexes(own: IndexCost, plain: IndexCost): void {
	const ratio = (ours: number, theirs: number) => `Verhältnis ${formatNumber(ours / theirs)}`;
	print(
		'Suchindex auf der Platte',
		`${kilobytes(own.index)}, Pagefind pur ${kilobytes(plain.index)} (${ratio(own.index, plain.index)}), dazu ${kilobytes(plain.interfaces)} für dessen Oberflächen`,
	);
	print(
		'Suchindex schreiben',
		`${spread(own.seconds, 's')}, Pagefind pur ${spread(plain.seconds, 's')} (${ratio(median(own.seconds), median(plain.seconds))})`,
	);
}

/** Measures the first query of each category. */
async function printCosts(browser: Browser, queries: readonly BenchQuery[]): Promise<void> {
	const first = new Map(queries.toReversed().map(({ category, text }) => [category, text]));
	const texts = [...first.values()];
	const article = queries[0]?.expected[0]?.slice(1) ?? '';
	await served(async (own, plain) => {
		const ours: FirstSearch[] = [];
		const theirs: FirstSearch[] = [];
		for (const text of texts) {
			const site = { folder: OWN, base: environment.basePath, before: `${own}${article}` };
			ours.push(
				await firstSearch(browser, site, async (page) => {
					await page.goto(`${own}suche/?q=${encodeURIComponent(text)}`);
					await page.locator('[data-suche="fertig"], [data-suche="leer"]').waitFor();
				}),
			);
			const { page: address, field } = plainSurface(plain);
			theirs.push(
				await firstSearch(browser, { folder: FOLDER, base: '/', before: plain }, async (page) => {
					await page.goto(address);
					await page.locator(field).fill(text);
					await page.locator('.pagefind-ui__message').filter({ hasText: text }).waitFor();
				}),
			);
		}
		const bytes = (searches: readonly FirstSearch[], part: (search: FirstSearch) => number) =>
			kilobytes(median(searches.map(part)));
		print(
			`Erste Suche lädt (Median aus ${texts.length} Anfragen, Text mit gzip, ohne HTML der Suchseite)`,
			`${bytes(ours, (search) => search.bytes - search.html)} in ${median(ours.map((each) => each.requests - 1))} Anfragen, dazu ${bytes(ours, (search) => search.html)} HTML; Pagefind pur mit seiner Oberfläche ${bytes(theirs, (search) => search.bytes - search.html)} in ${median(theirs.map((each) => each.requests - 1))} Anfragen`,
		);
		print(
			'Letzter Tastendruck bis Treffer, alles geladen, mit der Wartezeit beim Tippen',
			`${spread(await typingTimes(browser, ownSurface(own), texts), 'ms')}, Pagefind pur mit seiner Oberfläche ${spread(await typingTimes(browser, plainSurface(plain), texts), 'ms')}`,
		);
	});
}
