import { kindIds, kindOf } from '#src/model/kinds.ts';
import { areas } from '#src/model/areas.ts';
import { seiten } from '#src/model/kinds/seiten.ts';
import { stopwords } from '../analysis/stopwords.ts';
import { CONTRIBUTOR_KIND, FILTER, META, PAGE_ROLE } from '../page-record.ts';
import { RADIX, RANKS, type PageLetters } from '../vocabulary-pieces.ts';
import type { PageRecord } from './analyse-page.ts';

const LONGEST = RADIX - 1;

type Ranked = Pick<PageRecord, 'file' | 'title' | 'filters' | 'meta'>;

const AREA_PAGES = new Set(
	Object.values(areas).flatMap(({ path }) => (path ? [`${path.slice(1)}index.html`] : [])),
);

/** @returns what ranking needs to know of every page */
export function pagesFile(pages: readonly Ranked[]): PageLetters {
	return { titel: pages.map(titleLetter).join(''), rang: pages.map(rankLetter).join('') };
}

function titleLetter({ title }: Ranked): string {
	const words = (title.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
		(w) => !stopwords.has(w.toLowerCase()),
	);
	return Math.min(words.length, LONGEST).toString(RADIX);
}

function rankLetter({ file, filters, meta }: Ranked): string {
	if (meta[META.kind] === CONTRIBUTOR_KIND) return RANKS.last;
	if (filters[FILTER.role]?.includes(PAGE_ROLE.area)) return RANKS.area;
	// A page that the menu leads to, even if it is written as content.
	if (AREA_PAGES.has(file) && meta[META.kind] === seiten.singular) return RANKS.area;
	const [plural = ''] = filters[FILTER.kind] ?? [];
	const kind = kindIds.map(kindOf).find((each) => each.plural === plural);
	return RANKS[kind?.inHits ?? 'middle'];
}
