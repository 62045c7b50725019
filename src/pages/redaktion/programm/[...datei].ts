import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { programFiles } from '#src/features/editor/program-files.ts';
import { place } from '#src/features/editor/settings-files.ts';
import { mediaTypeOf } from '#src/outputs/hosting/media-types.ts';

/** The editor's program; a portal without the editor has none. */
export function getStaticPaths() {
	if (place.at !== 'here') return [];
	return programFiles().map((file) => ({ params: { datei: file.path }, props: file }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(new Uint8Array(props.bytes()), {
		headers: { 'content-type': mediaTypeOf(props.path) ?? 'application/octet-stream' },
	});
