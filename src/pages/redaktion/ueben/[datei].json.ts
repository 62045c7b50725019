import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { practiceFilesBeside } from '#src/features/editor/settings-files.ts';

export function getStaticPaths() {
	return practiceFilesBeside().map((file) => ({ params: { datei: file.name }, props: file }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	Response.json(props.content());
