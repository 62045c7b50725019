import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { hasDocument, wordOf } from '#src/outputs/documents/document-files.ts';
import { mediaTypeOf } from '#src/outputs/hosting/media-types.ts';
import { allEntries } from '#src/site/published.ts';

export function getStaticPaths() {
	return allEntries()
		.filter(hasDocument)
		.map((entry) => ({
			params: { kind: entry.kind, id: entry.id, datei: entry.id },
			props: { entry },
		}));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
	new Response(new Uint8Array(await wordOf(props.entry)), {
		headers: { 'content-type': mediaTypeOf('.docx') ?? '' },
	});
