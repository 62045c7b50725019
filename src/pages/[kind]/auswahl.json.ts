import type { APIRoute, GetStaticPaths } from 'astro';
import { filterIndexOf } from '#src/features/catalogue/filter-index.ts';
import { kindList } from '#src/features/catalogue/kind-list.ts';
import { filteredPages } from '#src/features/kinds/list-views.ts';
import { kindIds, type KindId } from '#src/model/kinds.ts';
import { findEntry } from '#src/site/published.ts';

export const getStaticPaths = (() =>
	kindIds
		.filter((kind) => filteredPages(kind).length > 0)
		.map((kind) => ({ params: { kind }, props: { kind } }))) satisfies GetStaticPaths;

/** What the filters of a list on several pages know of all its entries. */
export const GET: APIRoute<{ kind: KindId }> = ({ props: { kind } }) => {
	const { entries, facets } = kindList(kind);
	return Response.json(filterIndexOf(facets, entries, findEntry));
};
