import type { APIRoute, GetStaticPaths } from 'astro';
import { sortedPlaces } from '#src/features/catalogue/filter-index.ts';
import { kindList } from '#src/features/catalogue/kind-list.ts';
import { filteredPages } from '#src/features/kinds/list-views.ts';
import { kindIds, type KindId } from '#src/model/kinds.ts';
import { contentDate } from '#src/site/content-date.ts';
import { findEntry } from '#src/site/published.ts';

export const getStaticPaths = (() =>
	kindIds
		.filter((kind) => filteredPages(kind).length > 0)
		.flatMap((kind) =>
			kindList(kind).sorts.flatMap(({ value }) =>
				value ? [{ params: { kind, sortierung: value }, props: { kind, value } }] : [],
			),
		)) satisfies GetStaticPaths;

/** The places of a list's entries in one of the orders a reader can choose. */
export const GET: APIRoute<{ kind: KindId; value: string }> = ({ props: { kind, value } }) =>
	Response.json(sortedPlaces(kindList(kind).entries, value, findEntry, contentDate()));
