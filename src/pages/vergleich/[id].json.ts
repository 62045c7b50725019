import type { APIRoute } from 'astro';
import { comparableCase } from '#src/features/compare/comparable-case.ts';
import { entriesOf, findEntry } from '#src/site/published.ts';

export function getStaticPaths() {
	return entriesOf('praxisbeispiele').map((entry) => ({
		params: { id: entry.id },
		props: { entry },
	}));
}

/** One case as the comparison shows it. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) =>
	Response.json(comparableCase(props.entry, findEntry));
