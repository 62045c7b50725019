import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { resultCsv } from '#src/features/survey/result-files.ts';
import { surveysWithResult } from '#src/features/survey/surveys.ts';

export function getStaticPaths() {
	return surveysWithResult().map(({ entry, result }) => ({
		params: { id: entry.id },
		props: { result },
	}));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(resultCsv(props.result));
