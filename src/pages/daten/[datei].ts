import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataFiles } from '#src/outputs/open-data/data-files.ts';

/** Every kind's files and schema, and the description of them all. */
export function getStaticPaths() {
	return dataFiles().map((file) => ({
		params: { datei: file.path.slice('/daten/'.length) },
		props: file,
	}));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(props.text, {
		headers: { 'content-type': `${props.mediaType}; charset=utf-8` },
	});
