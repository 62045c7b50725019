import type { Kind } from '#src/model/kind.ts';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { FILTER, META, PAGE_ROLE } from '../page-record.ts';
import type { PageRecord } from './analyse-page.ts';

/** The names of a built page. */
export interface PageNames {
	title: string;
	others: string[];
	/** The page's kind, for readers: `Kommune`, `Glossar`. */
	art: string;
	/** Areas of the portal first, then entries by the position of their kind, pages for contributors last. */
	rank: number;
	/** Address below the portal's base, as folder and last part: `kommunen/`, `offenburg`. */
	folder: string;
	slug: string;
	/** Last day the page is offered, `YYYY-MM-DD`. */
	until?: string;
}

/** @returns the names that a page has for the search */
export function pageNames(
	page: Pick<PageRecord, 'file' | 'title' | 'filters' | 'meta' | 'synonyms'>,
): PageNames {
	const { file, title, filters, meta, synonyms } = page;
	const others = [
		synonyms ?? (meta[META.names] ?? '').split(','),
		(meta[META.words] ?? '').split(','),
	].flat();
	const [plural = ''] = filters[FILTER.kind] ?? [];
	const singular = meta[META.kind] ?? '';
	const path = file.replace(/\/?index\.html$/, '');
	const kind = kindIds.map(kindOf).find((each) => each.plural === plural);
	const until = filters[FILTER.lastDay]?.[0];
	const slash = path.lastIndexOf('/') + 1;
	return {
		title,
		others: others.map(oneLine).filter((name) => name !== '' && name !== title),
		// Collections with a one-word name show that name (`Glossar`), not the singular.
		art: kind && namesCollection(kind) ? plural : singular,
		rank: rankOf(filters[FILTER.role]?.[0], plural),
		folder: path.slice(0, slash),
		slug: path.slice(slash),
		...(until === undefined ? {} : { until }),
	};
}

function namesCollection({ plural, counted }: Kind): boolean {
	return counted !== undefined && !counted.startsWith(plural) && !plural.includes(' ');
}

function rankOf(role: string | undefined, plural: string): number {
	if (role === PAGE_ROLE.area) return -1;
	if (role === PAGE_ROLE.contributors) return kindIds.length + 1;
	const place = kindIds.findIndex((id) => kindOf(id).plural === plural);
	return place < 0 ? kindIds.length : place;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
