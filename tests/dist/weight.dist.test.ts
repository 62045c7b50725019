import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { attribute, distFolder, elementsOf, readSite } from '../support/built-site.ts';
import { pageWeight, stylesOf } from '../support/page-weights.ts';
import { budgetOf, weightBudgets } from '../support/weight-budgets.ts';

const KILOBYTE = 1024;
const site = readSite(distFolder);
const details = site.pages.filter(({ path }) =>
	kindIds.some(
		(kind) => !kindOf(kind).withoutList && path.startsWith(`/${kind}/`) && path !== `/${kind}/`,
	),
);

const weights = site.pages.map((page) => pageWeight(site, page));
const rounded = (bytes: number) => Math.round((bytes / KILOBYTE) * 10) / 10;

test.each(weightBudgets.map((budget) => ({ name: String(budget.pages), ...budget })))(
	'a first visit to $name keeps to its budget of bytes and requests',
	(budget) => {
		const own = weights.filter(({ path }) => budgetOf(path)?.pages === budget.pages);
		expect(own.length).toBeGreaterThan(0);
		const heavy = own.flatMap(({ path, html, styles, scripts, fonts, requests }) => {
			const withoutFonts = rounded(html + styles + scripts);
			const withFonts = rounded(html + styles + scripts + fonts);
			return [
				...(withoutFonts > budget.withoutFonts ? [`${path}: ${withoutFonts} KiB`] : []),
				...(withFonts > budget.withFonts ? [`${path}: ${withFonts} KiB with fonts`] : []),
				...(rounded(scripts) > budget.scripts ? [`${path}: ${rounded(scripts)} KiB script`] : []),
				...(requests > budget.requests ? [`${path}: ${requests} requests`] : []),
			];
		});
		expect(heavy).toEqual([]);
	},
);

test('every budget above that of an article says why', () => {
	const article = weightBudgets.at(-1);
	const unexplained = weightBudgets.filter(
		({ why, withoutFonts, withFonts, scripts, requests }) =>
			why === undefined && (withoutFonts > 26 || withFonts > 60 || scripts > 5 || requests > 8),
	);
	expect(article?.pages.test('/praxisbeispiele/x/')).toBe(true);
	expect(unexplained).toEqual([]);
});

/** Selectors of each stylesheet, as lists of the classes a page needs to match. */
const selectors = new Map(
	[...site.files]
		.filter((file) => /^_teile\/[^/]+\.css$/.test(file))
		.map((file) => {
			const found: string[][] = [];
			parse(readFileSync(join(site.folder, file), 'utf8')).walkRules(({ selector }) => {
				// Conditions inside brackets are not needed for a match.
				for (const one of selector.replace(/:[a-z-]+\([^()]*\)/g, '').split(',')) {
					found.push([...one.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name ?? ''));
				}
			});
			return [file, found.filter((classes) => classes.length > 0)];
		}),
);

test('no page lacks a stylesheet with rules for its elements', () => {
	const lacking = site.pages.flatMap((page) => {
		const loaded = stylesOf(page);
		const styled = new Set(
			loaded.flatMap((file) => (selectors.get(file) ?? []).map((classes) => classes.join(' '))),
		);
		const classes = new Set(
			elementsOf(page.tree).flatMap((each) => (attribute(each, 'className') ?? '').split(' ')),
		);
		return [...selectors].flatMap(([file, needs]) =>
			loaded.includes(file)
				? []
				: needs
						.filter(
							(need) => !styled.has(need.join(' ')) && need.every((name) => classes.has(name)),
						)
						.map((need) => `${page.path}: .${need.join(' .')} of ${file}`),
		);
	});
	expect(lacking).toEqual([]);
});

test('no page loads more than two stylesheets, the one of all pages first', () => {
	for (const page of site.pages) {
		const [first, ...others] = stylesOf(page);
		expect(first, page.path).toMatch(/^_teile\/portal\./);
		expect(others.length, page.path).toBeLessThan(2);
	}
});

test('every variable a stylesheet uses is defined on the pages that load it', () => {
	const sheets = [...selectors.keys()].map((file) => ({
		file,
		text: readFileSync(join(site.folder, file), 'utf8'),
	}));
	const definedIn = (text: string) => new Set(text.match(/(?<=[{;\s])--[\w-]+(?=:)/g));
	const common = definedIn(sheets.find(({ file }) => file.includes('/portal.'))?.text ?? '');
	expect(common.size).toBeGreaterThan(30);
	for (const { file, text } of sheets) {
		const own = definedIn(text);
		const asked = [...text.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name ?? '');
		expect(
			asked.filter((name) => !common.has(name) && !own.has(name)),
			file,
		).toEqual([]);
	}
});

test('what every page does in the browser comes in one script of at most 4 KB', () => {
	const shared = site.pages
		.map((page) => new Set(elementsOf(page.tree, 'script').map((each) => attribute(each, 'src'))))
		.reduce((all, own) => all.intersection(own));
	shared.delete(undefined);
	expect([...shared]).toHaveLength(1);
	const plain = site.pages.find(({ path }) => path === '/gebaerdensprache/');
	expect(plain && pageWeight(site, plain).scripts).toBeLessThanOrEqual(4 * KILOBYTE);
});

test('header and footer link to no entry, so no page grows with their number', () => {
	const entries = new Set(details.map(({ path }) => path));
	const growing = site.pages.flatMap((page) =>
		['header', 'footer']
			.flatMap((tag) => elementsOf(page.tree, tag))
			.filter((part) => ['kopf', 'fuss'].includes(attribute(part, 'className') ?? ''))
			.flatMap((part) => elementsOf(part, 'a'))
			.map((link) => attribute(link, 'href') ?? '')
			.filter((href) => entries.has(href))
			.map((href) => `${page.path} → ${href}`),
	);
	expect(growing).toEqual([]);
	expect(
		site.pages.every(({ html }) => html.includes('class="kopf"') && html.includes('class="fuss"')),
	).toBe(true);
});
