import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { kindIds } from '#src/model/kinds.ts';
import { mediaTypeOf } from '#src/outputs/hosting/media-types.ts';
import { excelOf } from '#src/outputs/open-data/excel-files.ts';
import { allEntries } from '#src/site/published.ts';

/** The entries of every kind that has any, as a spreadsheet. */
export function getStaticPaths() {
	const used = new Set(allEntries().map(({ kind }) => kind));
	return kindIds
		.filter((kind) => used.has(kind))
		.map((kind) => ({ params: { tabelle: kind }, props: { kind } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	new Response(new Uint8Array((await excelOf(props.kind)) ?? []), {
		headers: { 'content-type': mediaTypeOf('.xlsx') ?? '' },
	});
