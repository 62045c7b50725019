import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { kindIds, kindOf } from '../../src/model/kinds.ts';
import { attribute, distFolder, elementsOf, readSite, scriptsOf } from '../support/built-site.ts';

const KILOBYTE = 1024;
const site = readSite(distFolder);
const details = site.pages.filter(({ path }) =>
	kindIds.some(
		(kind) => !kindOf(kind).ohneListe && path.startsWith(`/${kind}/`) && path !== `/${kind}/`,
	),
);
const cases = details.filter(({ path }) => path.startsWith('/praxisbeispiele/'));

const gzipped = (file: string) => gzipSync(readFileSync(join(site.folder, file))).length;
const sum = (files: readonly string[]) => files.reduce((total, file) => total + gzipped(file), 0);

test('a case page weighs at most 25 KB without fonts, as a server sends it', () => {
	expect(cases.length).toBeGreaterThan(0);
	const heavy = cases.flatMap((page) => {
		const styles = elementsOf(page.tree, 'link')
			.filter((link) => attribute(link, 'rel') === 'stylesheet')
			.map((link) => (attribute(link, 'href') ?? '').replace(/^.*_teile/, '_teile'));
		const weight = sum([page.file, ...styles, ...scriptsOf(site, page)]);
		return weight > 25 * KILOBYTE ? [`${page.path}: ${weight} bytes`] : [];
	});
	expect(heavy).toEqual([]);
});

test.each([
	['a case page', '/praxisbeispiele/', 5],
	['the search page before its first search', '/suche/', 6],
])('%s needs at most a few KB of script', (_name, start, budget) => {
	const pages = site.pages.filter(({ path }) => path.startsWith(start));
	expect(pages.length).toBeGreaterThan(0);
	expect(Math.max(...pages.map((page) => sum(scriptsOf(site, page))))).toBeLessThan(
		budget * KILOBYTE,
	);
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
