import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { hasMarkdown, markdownOf } from '#src/outputs/documents/document-files.ts';
import { allEntries } from '#src/site/published.ts';

export function getStaticPaths() {
	return allEntries()
		.filter(hasMarkdown)
		.map((entry) => ({
			params: { kind: entry.kind, id: entry.id, datei: 'index' },
			props: { entry },
		}));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(markdownOf(props.entry), {
		headers: { 'content-type': 'text/markdown; charset=utf-8' },
	});
