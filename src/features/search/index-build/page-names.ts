import { kindIds, kindOf } from '#src/model/kinds.ts';
import { FILTER, META } from '../page-record.ts';
import type { PageRecord } from './analyse-page.ts';

/** The names of a built page. */
export interface PageNames {
	title: string;
	others: string[];
	/** The page's kind, for readers: `Kommune`, `Glossar`. */
	art: string;
	/** Position of the kind among all kinds. */
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
	const others = synonyms ?? (meta[META.names] ?? '').split(',');
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
		art: kind?.counted !== undefined && !plural.includes(' ') ? plural : singular,
		rank: kind ? kindIds.indexOf(kind.id as (typeof kindIds)[number]) : kindIds.length,
		folder: path.slice(0, slash),
		slug: path.slice(slash),
		...(until === undefined ? {} : { until }),
	};
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
