import type { APIRoute, GetStaticPaths } from 'astro';
import { allSurveys, surveyOf } from '#src/features/survey/surveys.ts';
import { resultCsv } from '#src/features/survey/result-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
	allSurveys().flatMap(({ entry, result }) => (result ? { params: { id: entry.id } } : []));

export const GET: APIRoute = ({ params }) => {
	const result = surveyOf(params.id ?? '')?.result;
	return new Response(result && resultCsv(result));
};
