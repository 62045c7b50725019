import type { APIRoute, GetStaticPaths } from 'astro';
import { link } from '#src/site/link.ts';
import { pathOf } from '#src/model/entry.ts';
import { portal, siteUrl } from '#src/site/portal/portal.ts';
import { allSurveys, surveyOf } from '#src/features/survey/surveys.ts';
import { resultJson } from '#src/features/survey/result-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
	allSurveys().flatMap(({ entry, result }) => (result ? { params: { id: entry.id } } : []));

export const GET: APIRoute = ({ params }) => {
	const survey = surveyOf(params.id ?? '');
	if (!survey?.result) return new Response();
	const { entry, result } = survey;
	const origin = {
		titel: entry.data.titel,
		adresse: siteUrl + link(pathOf(entry)),
		lizenz: portal.lizenz.adresse,
	};
	return new Response(resultJson(result, origin));
};
