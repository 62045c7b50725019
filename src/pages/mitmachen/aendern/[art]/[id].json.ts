import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sourceForCorrection } from '#src/features/contribute/form/correction/correction-data.ts';
import { correctionKindIds } from '#src/model/form-pages.ts';
import { allEntries } from '#src/site/published.ts';

export function getStaticPaths() {
	return allEntries()
		.filter(({ kind }) => correctionKindIds.includes(kind))
		.map((entry) => ({ params: { art: entry.kind, id: entry.id }, props: { entry } }));
}

/** An entry's file as the form for corrections needs it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	Response.json(sourceForCorrection(props.entry));
