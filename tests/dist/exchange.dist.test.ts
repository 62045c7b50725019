import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	attribute,
	elementsOf,
	readSite,
	scriptsOf,
	type BuiltSite,
} from '../support/built-site.ts';
import { writeGeneratedPortal } from '../support/generated-portal.ts';
import { sharedBuild } from '../support/shared-build.ts';

/** 16 December 2026, when one more offer is over. */
const LATER = '1797422400';

const content = writeGeneratedPortal();
let first: string;
let later: string;
let site: BuiltSite;

beforeAll(async () => {
	first = await sharedBuild({ CONTENT_DIR: content.path });
	later = await sharedBuild({ CONTENT_DIR: content.path, SOURCE_DATE_EPOCH: LATER });
	site = readSite(first);
});
afterAll(content.remove);

/** Files that contain a word, also compressed files; without the entry's own page. */
function filesNaming(folder: string, word: RegExp, own: string): string[] {
	return [...readSite(folder).files].filter((file) => {
		if (file.startsWith(own)) return false;
		const bytes = readFileSync(join(folder, file));
		const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
		return word.test(text.toString('utf8'));
	});
}

const pageAt = (path: string) => {
	const page = site.pages.find((each) => each.path === path);
	if (!page) throw new Error(`No page ${path}`);
	return page;
};

test('what is over on the day of the build is in no list, feed, data, search or sitemap', () => {
	const word = /zinnober|abgelaufenes-angebot/i;
	expect(filesNaming(first, word, 'boerse/abgelaufenes-angebot/')).toEqual([]);
});

test('its page stays under its address, says so and is kept from search engines', () => {
	const { html } = pageAt('/boerse/abgelaufenes-angebot/');
	expect(html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')).toContain(
		'Abgelaufen : Dieser Eintrag galt bis 30. November 2026.',
	);
	expect(html).toContain('<meta name="robots" content="noindex"');
	expect(html).not.toContain('data-pagefind-body');
	expect(html).not.toContain('Per E-Mail antworten');
});

test('another day of the build leaves out another entry, and nothing else differs by chance', () => {
	const word = /karmesin|angebot-endet-bald/i;
	const own = 'boerse/angebot-endet-bald/';
	expect(filesNaming(first, word, own).length).toBeGreaterThan(5);
	expect(filesNaming(later, word, own)).toEqual([]);
});

test('a request names offers and cases with the same topics, the nearest first, and says why', () => {
	const { tree, html } = pageAt('/boerse/suche-passt-dazu/');
	expect(html).toContain('Dazu geboten');
	expect(html).toContain('Wer damit schon Erfahrung hat');
	const section = elementsOf(tree, 'section').find(
		(each) => attribute(each, 'ariaLabelledBy') === 'abschnitt-passend',
	);
	const [link] = section ? elementsOf(section, 'h3').flatMap((h3) => elementsOf(h3, 'a')) : [];
	expect(link && attribute(link, 'href')).toBe('/boerse/angebot-endet-bald/');
	expect(html).toContain('Gemeinsame Themen: Erfundenes Thema 2; Erfundenes Thema 1');
	expect(pageAt('/boerse/angebot-endet-bald/').html).toContain('Dazu gesucht');
});

test('only pages that name an entry of the exchange load the script that hides it', () => {
	const watching = site.pages.filter((page) =>
		scriptsOf(site, page).some((file) => file.includes('ExpiryWatch')),
	);
	// The matrix has no script; it follows with the next build.
	const naming = site.pages.filter(
		({ path, html }) => path !== '/erfahrungen/' && /data-bis=|data-bei-frist=/.test(html),
	);
	expect(watching.map(({ path }) => path)).toEqual(naming.map(({ path }) => path));
	expect(watching.length).toBeLessThan(site.pages.length / 2);
});
