import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dossierWord } from '#src/features/dossier/dossier-files.ts';
import { dossierOf } from '#src/features/dossier/dossiers.ts';
import { mediaTypeOf } from '#src/outputs/hosting/media-types.ts';
import { entriesOf } from '#src/site/published.ts';

export function getStaticPaths() {
	return entriesOf('themen')
		.filter((topic) => dossierOf(topic))
		.map((topic) => ({
			params: { id: topic.id, datei: `dossier-${topic.id}` },
			props: { topic },
		}));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	new Response(new Uint8Array((await dossierWord(props.topic)) ?? []), {
		headers: { 'content-type': mediaTypeOf('.docx') ?? '' },
	});
