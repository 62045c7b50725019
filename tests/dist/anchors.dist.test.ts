import type { Element } from 'hast';
import { afterAll, expect, test } from 'vitest';
import { isKindId, kindIds, listedKindIds, type KindId } from '#src/model/kinds.ts';
import { entryAnchors, hasAnchor, isUsedByPages } from '#src/model/page-anchors.ts';
import { fixedRoutes, listRoutes } from '#src/model/routes.ts';
import { versionIds, versionOf } from '#src/model/versions.ts';
import { temporaryFolder } from '../support/build-variant.ts';
import {
	attribute,
	distFolder,
	elementsOf,
	readSite,
	type BuiltPage,
	type BuiltSite,
} from '../support/built-site.ts';
import { sharedBuild } from '../support/shared-build.ts';
import { surveyPortal } from '../support/survey-portal.ts';

const survey = temporaryFolder(surveyPortal);
afterAll(survey.remove);

const portals: readonly [string, () => Promise<BuiltSite> | BuiltSite][] = [
	['the portal', () => readSite(distFolder)],
	['a portal with surveys', async () => readSite(await sharedBuild({ CONTENT_DIR: survey.path }))],
];

/** Ids of headings of texts, and of their footnotes. */
function idsInText({ tree }: BuiltPage): Set<string> {
	const ofHeadings = elementsOf(tree, 'div')
		.filter((box) => /\bueberschrift--/.test(attribute(box, 'className') ?? ''))
		.flatMap((box) => box.children)
		.flatMap((child) => (child.type === 'element' ? idOf(child) : []));
	const footnotes = elementsOf(tree)
		.flatMap(idOf)
		.filter((id) => id.startsWith('user-content-'));
	return new Set([...ofHeadings, ...footnotes]);
}

/** Ids of parts of the page outside texts. */
function idsAround(page: BuiltPage): string[] {
	const inText = idsInText(page);
	return elementsOf(page.tree)
		.flatMap(idOf)
		.filter((id) => !inText.has(id));
}

function idOf(element: Element): string[] {
	const id = attribute(element, 'id');
	return id === undefined ? [] : [id];
}

/** The kind of the entry a page shows, itself or a version of it. */
function kindShownBy({ path }: BuiltPage): KindId | undefined {
	const [, first = '', second = '', third = '', fourth] = path.split('/');
	const isVersion = versionIds.some((id) => versionOf(id).segment === third);
	if (isKindId(first) && second !== '')
		return third === '' || (isVersion && fourth === '') ? first : undefined;
	const fixed = [...fixedRoutes, ...listRoutes].includes(path) || !path.endsWith('/');
	return fixed || second !== '' ? undefined : 'seiten';
}

test.each(portals)(
	'%s: the check knows every id that pages of entries have around their text',
	async (_name, built) => {
		const site = await built();
		const topics = idsBelow(site, 'themen');
		const unknown = site.pages.flatMap((page) => {
			const kind = kindShownBy(page);
			if (kind === undefined) return [];
			const around = idsAround(page);
			// A version lists those that it cites, with the numbers that they have on the entry's page.
			const numbers = around.map((id) => Number(/^quelle-(\d+)$/.exec(id)?.[1] ?? 0));
			const sources = Math.max(0, ...numbers);
			const known = entryAnchors({ kind, sources, topics, terms: idsBelow(site, 'glossar') });
			const ofSurvey = (id: string) =>
				kind === 'umfragen' && /^(?:abschnitt-frage|beteiligung)-?/.test(id);
			return around
				.filter((id) => !known.has(id) && !ofSurvey(id))
				.map((id) => `${page.path}#${id}`);
		});
		expect(unknown).toEqual([]);
	},
);

test.each(portals)(
	'%s: no heading of a text can take an id of the page around it',
	async (_name, built) => {
		const { pages } = await built();
		const free = pages
			.filter((page) => kindShownBy(page) !== undefined)
			.flatMap((page) => idsAround(page).filter((id) => !isUsedByPages(id)));
		expect([...new Set(free)]).toEqual([]);
	},
);

test.each(portals)(
	'%s: the check knows every id of lists and fixed pages',
	async (_name, built) => {
		const site = await built();
		const listed = {
			terms: idsBelow(site, 'glossar'),
			topics: idsBelow(site, 'themen'),
			solutions: idsBelow(site, 'loesungen'),
		};
		const unknown = site.pages
			.filter(({ path }) => [...fixedRoutes, ...listRoutes].includes(path))
			.flatMap((page) =>
				elementsOf(page.tree)
					.flatMap(idOf)
					.filter((id) => !hasAnchor(page.path, id, listed))
					.map((id) => `${page.path}#${id}`),
			);
		expect(unknown).toEqual([]);
	},
);

test.each(portals)('%s: no id is on a page twice, and none is empty', async (_name, built) => {
	const { pages } = await built();
	const twice = pages.flatMap(({ path, tree }) => {
		const ids = elementsOf(tree).flatMap(idOf);
		return ids.filter((id, index) => id === '' || ids.indexOf(id) < index).map((id) => path + id);
	});
	expect(twice).toEqual([]);
});

test('every kind has a page or a list in the portal, so that its ids are looked at', () => {
	const { pages } = readSite(distFolder);
	const shown = new Set(pages.flatMap((page) => kindShownBy(page) ?? []));
	const listed = listedKindIds.filter((kind) => pages.some(({ path }) => path === `/${kind}/`));
	expect(kindIds.filter((kind) => !shown.has(kind) && !listed.includes(kind))).toEqual([]);
});

function idsBelow({ pages }: BuiltSite, kind: KindId): string[] {
	return pages.flatMap(({ path }) => new RegExp(`^/${kind}/([^/]+)/$`).exec(path)?.[1] ?? []);
}
