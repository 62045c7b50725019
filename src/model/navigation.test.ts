import { expect, test } from 'vitest';
import { areas } from './areas.ts';
import { fixedPages } from './fixed-pages.ts';
import { listedKindIds } from './kinds.ts';
import { areaOf, crumbsInArea, navigation, unfoldedPlaces } from './navigation.ts';

test('every list and every fixed page but the first is in exactly one area', () => {
	const places = navigation().flatMap((area) => area.places.map(({ path }) => path));
	const pages = fixedPages
		.filter(({ notInFooter }) => !notInFooter)
		.map(({ path }) => path)
		.filter((path) => path !== '/');
	expect(places.toSorted()).toEqual([...listedKindIds.map((id) => `/${id}/`), ...pages].toSorted());
});

test('no two places have the same name, and an area begins with the page the menu leads to', () => {
	const names = navigation().flatMap((area) => area.places.map(({ text }) => text));
	expect(new Set(names).size).toBe(names.length);
	for (const { id, path, places } of navigation()) {
		if (path !== undefined && id !== 'mitmachen') expect(places[0]?.path).toBe(path);
	}
});

test.each([
	['/praxisbeispiele/kehl-e-akte/', 'beispiele'],
	['/kosten/', 'beispiele'],
	['/was-gilt/', 'leitfaeden'],
	['/kommunen/kehl/', 'netz'],
	['/erfahrungen/seite/2/', 'netz'],
	['/themen/ozg/dossier/', 'themen'],
	['/mitmachen/', 'mitmachen'],
	['/mitmachen/regeln/bilder/', 'mitmachen'],
	['/positionen/', 'mehr'],
	['/suche/', 'mehr'],
	['/', undefined],
	['/impressum/', undefined],
])('%s belongs to %s', (path, area) => {
	expect(areaOf(path)).toBe(area);
	if (area) expect(Object.keys(areas)).toContain(area);
});

test('the last entry of the menu unfolds its own pages, and no page another entry leads to', () => {
	const areasOfMenu = navigation();
	const groups = unfoldedPlaces(areasOfMenu);
	const unfolded = groups.flatMap(({ places }) => places.map(({ path }) => path));
	expect(unfolded).toEqual(expect.arrayContaining(['/glossar/', '/kosten/', '/suche/', '/mappe/']));
	expect(new Set(unfolded).size).toBe(unfolded.length);
	for (const { path } of areasOfMenu) expect(unfolded).not.toContain(path);
});

test('what the last entry of the menu unfolds stands below the name of the area that the menu marks on that page', () => {
	const groups = unfoldedPlaces(navigation());
	for (const { text, places } of groups) {
		const marked = places.map(({ path }) => areas[areaOf(path) ?? 'mehr']);
		expect(marked.map((area) => (area.path === undefined ? 'Außerdem' : area.text))).toEqual(
			places.map(() => text),
		);
	}
	expect(groups.map(({ text }) => text)).toContain('Leitfäden');
});

test('the way to a page begins in the area that the menu marks, if the portal has its page', () => {
	const list = { text: 'Pflichten', path: '/pflichten/' };
	const guides = { text: 'Leitfäden', path: '/leitfaeden/' };
	const crumbs = (path: string, above: { text: string; path: string }[]) =>
		crumbsInArea(navigation(), path, above);
	expect(crumbs('/pflichten/website-barrierefrei/', [list])).toEqual([guides, list]);
	expect(crumbs('/leitfaeden/e-akte/', [guides])).toEqual([guides]);
	const solutions = { text: 'Lösungen', path: '/loesungen/' };
	expect(crumbs('/loesungen/e-akte/', [solutions])).toEqual([
		{ text: 'Praxisbeispiele', path: '/praxisbeispiele/' },
		solutions,
	]);
	expect(crumbs('/leitfaeden/', [])).toEqual([]);
	expect(crumbs('/impressum/', [])).toEqual([]);
	expect(crumbs('/mitmachen/neu/', [])).toEqual([]);
});
