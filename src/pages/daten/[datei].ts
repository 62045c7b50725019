import type { APIRoute, GetStaticPaths } from 'astro';
import { CATALOGUE, catalogueText, publishedSets } from '#src/outputs/open-data/data-files.ts';

interface Props {
	text: string;
	type: string;
}

/** Every kind's files and schema, and the description of them all. */
export const getStaticPaths = (() => {
	const files = publishedSets.flatMap(({ files, schema }) => [
		...files.map(({ path, text, mediaType }) => ({ path, text, type: mediaType })),
		{ ...schema, type: 'application/schema+json' },
	]);
	return [...files, { path: CATALOGUE, text: catalogueText(), type: 'application/ld+json' }]
		.filter(({ path }) => path.startsWith('/daten/'))
		.map(({ path, text, type }) => ({
			params: { datei: path.slice('/daten/'.length) },
			props: { text, type },
		}));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) =>
	new Response(props.text, { headers: { 'content-type': `${props.type}; charset=utf-8` } });
