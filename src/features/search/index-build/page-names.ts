import { kindIds, kindOf } from '#src/model/kinds.ts';
import { FILTER, META } from '../page-record.ts';
import type { PageText } from './page-text.ts';

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

/**
 * Reads the names that a page has for the search.
 *
 * @param file of the page below the built folder: `kommunen/offenburg/index.html`
 */
export function pageNames(file: string, page: PageText): PageNames {
	const { meta, filters, synonyms } = page;
	const title = oneLine(page.title);
	const others = synonyms ?? (meta.get(META.names) ?? '').split(',');
	const plural = oneLine(filters.get(FILTER.kind) ?? '');
	const singular = oneLine(meta.get(META.kind) ?? '');
	const path = file.replace(/\/?index\.html$/, '');
	const kind = kindIds.map(kindOf).find((each) => each.plural === plural);
	const until = filters.get(FILTER.lastDay);
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
