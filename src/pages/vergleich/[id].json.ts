import type { APIRoute } from 'astro';
import { comparableCase, type ComparableCase } from '#src/features/compare/comparable-case.ts';
import { supplyLink } from '#src/features/contribute/entry-links.ts';
import { fullAddress } from '#src/site/link.ts';
import { portal } from '#src/site/portal/portal.ts';
import { entriesOf, findEntry } from '#src/site/published.ts';

export function getStaticPaths() {
	return entriesOf('praxisbeispiele').map((entry) => ({
		params: { id: entry.id },
		props: { entry },
	}));
}

/** One case as the comparison shows it. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = ({ props }) => {
	const { entry } = props;
	const compared = comparableCase(entry, findEntry, portal.kontakt);
	const page = { title: compared.titel, address: fullAddress(compared.pfad) };
	const words = compared.nichtAngegeben;
	const mail = supplyLink(page, words, portal);
	return Response.json({ ...compared, ergaenzen: mail } satisfies ComparableCase);
};
