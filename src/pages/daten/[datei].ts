import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataFiles } from '#src/outputs/open-data/data-files.ts';

/** Files and schema of every kind, and the description of all data sets. */
export function getStaticPaths() {
	return dataFiles().map((file) => ({
		params: { datei: file.path.slice('/daten/'.length) },
		props: file,
	}));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(props.text(), {
		headers: { 'content-type': `${props.mediaType}; charset=utf-8` },
	});
