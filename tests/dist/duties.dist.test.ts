import { expect, test } from 'vitest';
import { toString } from 'hast-util-to-string';
import { distFolder, readSite, withClass } from '../support/built-site.ts';

const site = readSite(distFolder);
const pageAt = (path: string) => {
	const page = site.pages.find((each) => each.path === path);
	if (!page) throw new Error(`No page ${path}`);
	return page;
};

const page = pageAt('/was-gilt/');
const duties = withClass(page.tree, 'pflicht');

test('without script the page has every duty, in words for whom it holds', () => {
	const own = site.pages.filter(({ path }) => /^\/pflichten\/[^/]+\/$/.test(path));
	expect(duties).toHaveLength(own.length);
	expect(own.length).toBeGreaterThanOrEqual(15);
	for (const duty of duties) {
		const text = toString(duty);
		for (const label of ['Gilt für', 'Was zu tun ist', 'Zuständig', 'Rechtsgrundlage', 'Leitfaden'])
			expect(text).toContain(label);
		expect(text).toMatch(/Gilt für\s*(?:alle )?Kommunen/);
	}
	expect(page.html).toContain('Die Fragen brauchen JavaScript');
});

test('duties are grouped by area, and each links to its page with its sources', () => {
	const groups = withClass(page.tree, 'wasgilt__bereich');
	expect(groups.length).toBeGreaterThan(5);
	for (const group of groups) expect(withClass(group, 'pflicht').length).toBeGreaterThan(0);
	for (const { path } of site.pages.filter((each) => each.path.startsWith('/pflichten/')))
		if (path !== '/pflichten/') expect(pageAt(path).html).toContain('id="quelle-1"');
});

test('the page of a municipality leads to the duties with its size filled in', () => {
	expect(pageAt('/kommunen/hohberg/').html).toContain(
		'href="/was-gilt/?kommune=hohberg&amp;groesse=bis-10000&amp;baurecht=nein',
	);
	expect(page.html).toMatch(/<option value="hohberg" data-bekannt="[^"]*baurecht=nein/);
});

test('search and footer lead to it', () => {
	expect(pageAt('/').html).toContain('href="/was-gilt/"');
	expect(page.html).toMatch(/data-pagefind-filter="[^"]+">zuständigkeit|zustaendigkeit/i);
});
