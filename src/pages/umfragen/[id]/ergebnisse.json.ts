import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { resultJson } from '#src/features/survey/result-files.ts';
import { surveysWithResult } from '#src/features/survey/surveys.ts';
import { pathOf } from '#src/model/entry.ts';
import { fullAddress } from '#src/site/link.ts';
import { portal } from '#src/site/portal/portal.ts';

export function getStaticPaths() {
	return surveysWithResult().map(({ entry, result }) => ({
		params: { id: entry.id },
		props: {
			result,
			origin: {
				titel: entry.data.titel,
				adresse: fullAddress(pathOf(entry)),
				lizenz: portal.lizenz.adresse,
			},
		},
	}));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(resultJson(props.result, props.origin));
