import { areas, type AreaId } from './areas.ts';
import { pathOf, titleOf, type Entry } from './entry.ts';
import { fixedPages } from './fixed-pages.ts';
import { kindIds, kindOf, listedKindIds } from './kinds.ts';

/** Id of the footer's part that lists every area. */
export const FOOTER_ID = 'alle-bereiche';

/** A page that menus lead to. */
interface Place {
	path: string;
	text: string;
	/** Also among what the menu's last entry unfolds. */
	oftenWanted?: true | undefined;
}

/** An area of the portal with its pages, in the order shown to readers. */
export interface NavigationArea {
	id: AreaId;
	/** Name in the menu, and above its pages in the footer. */
	text: string;
	/** The page the menu leads to; undefined: the menu unfolds {@link unfoldedPlaces}. */
	path: string | undefined;
	places: Place[];
}

/**
 * @param page the entry above the fixed pages of an area: „Mitmachen“; left out: the portal has none
 * @returns every area with its pages, first the one that the menu leads to
 */
export function navigation(page?: Entry): NavigationArea[] {
	const all = [...(page ? [placeOf(page)] : []), ...lists, ...pages];
	return (Object.keys(areas) as AreaId[]).map((id) => {
		const { text, path } = areas[id];
		const own = all.filter((place) => areaOf(place.path) === id);
		const first = own.filter((place) => place.path === path);
		return { id, text, path, places: [...first, ...own.filter((each) => !first.includes(each))] };
	});
}

/**
 * @returns what the entry of the menu that leads nowhere unfolds, each area with its name, since the menu marks the area a
 *   page is in: what many want of other areas, then its own pages
 */
export function unfoldedPlaces(
	all: readonly NavigationArea[],
): { text: string; places: Place[] }[] {
	return all
		.map(({ text, path, places }) => ({
			text: path === undefined ? 'Außerdem' : text,
			places: path === undefined ? places : places.filter(({ oftenWanted }) => oftenWanted),
		}))
		.filter(({ places }) => places.length > 0);
}

const lists: readonly Place[] = listedKindIds.map((id) => ({
	path: `/${id}/`,
	text: kindOf(id).plural,
	oftenWanted: kindOf(id).oftenWanted,
}));
const pages: readonly Place[] = fixedPages.flatMap(({ path, title, notInFooter, oftenWanted }) =>
	title === undefined || notInFooter ? [] : [{ path, text: title, oftenWanted }],
);
const placeOf = (entry: Entry): Place => ({ path: pathOf(entry), text: titleOf(entry) });

/** @returns the area a page belongs to, by its address; undefined for the start page and pages about the portal */
export function areaOf(path: string): AreaId | undefined {
	const fixed = fixedPages.find((page) => page.path !== '/' && path.startsWith(page.path));
	if (fixed?.area) return fixed.area;
	const kind = kindIds.find((id) => path.startsWith(`/${id}/`));
	if (kind) return kindOf(kind).area;
	return (Object.keys(areas) as AreaId[]).find((id) => {
		const { path: own } = areas[id];
		return own !== undefined && path.startsWith(own);
	});
}

/**
 * @param all from {@link navigation}
 * @param crumbs pages above a page, without the start page
 * @returns the same below the page of its area, which the menu marks, if the portal has that
 */
export function crumbsInArea(
	all: readonly NavigationArea[],
	path: string,
	crumbs: readonly Place[],
): Place[] {
	const own = areaOf(path);
	const area = all.find(({ id }) => id === own);
	const known = [path, ...crumbs.map((crumb) => crumb.path)];
	const [first] = area?.places ?? [];
	// The page's own name, which it has in its heading and on the pages below it.
	return first === undefined || first.path !== area?.path || known.includes(first.path)
		? [...crumbs]
		: [{ text: first.text, path: first.path }, ...crumbs];
}
