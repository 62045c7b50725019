import { eventPortal } from './event-portal.ts';
import { generatedPortal } from './generated-portal.ts';
import { surveyPortal } from './survey-portal.ts';

/** Subpath of the portal below, with every character a path may have. */
export const OTHER_PATH = '/Amt_7/netz.ort/~wissen-2';
/** Address of the portal, different from the one in its `portal.yaml`. */
export const OTHER_SITE = 'https://Portal.zufall.example.net:8443';

/**
 * Content of another district with everything the project's own content lacks: a board of offers, an
 * open survey with questionnaire and one with results, events with nasty titles, awkward names.
 */
export function otherPortal(): Record<string, string | Uint8Array> {
	const generated = generatedPortal({ cases: 24, municipalities: 12, topics: 4 });
	const surveys: Readonly<Record<string, string | Uint8Array>> = surveyPortal;
	const table = 'kommunen/kommunen.csv';
	const rows = String(surveys[table]).split('\n').slice(1).join('\n');
	const term = String(surveys['glossar/formularserver.mdx']);
	return {
		...surveys,
		...eventPortal,
		...generated,
		[table]: String(generated[table]) + rows,
		...Object.fromEntries(
			['404', 'feed', 'suche', 'pagefind', `lang${'-und-lang'.repeat(6)}`].map((id, place) => [
				`glossar/${id}.mdx`,
				term.replaceAll('Formularserver', `Sonderwort ${'ABCDE'[place]} & „Größe“`),
			]),
		),
	};
}
