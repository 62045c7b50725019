import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#src/entries/read/load-content.ts';
import { pathOf } from '#src/model/entry.ts';
import { distFolder, readSite } from '../support/built-site.ts';

const site = readSite(distFolder);
const { entries } = loadContent(resolve('content'));
const isDraft = (entry: (typeof entries)[number]) => 'entwurf' in entry.data && entry.data.entwurf;

test('every published entry has its page', () => {
	const paths = new Set(site.pages.map(({ path }) => path));
	const missing = entries
		.filter((entry) => !isDraft(entry))
		.map(pathOf)
		.filter((path) => !paths.has(path));
	expect(missing).toEqual([]);
});

test('no draft has a page or a link to it', () => {
	const drafts = entries.filter(isDraft).map(pathOf);
	const named = site.pages.filter(({ path, html }) =>
		drafts.some((draft) => draft === path || html.includes(`href="${draft}"`)),
	);
	expect(named.map(({ path }) => path)).toEqual([]);
});
