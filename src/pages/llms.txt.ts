import type { APIRoute } from 'astro';
import { ALL_EVENTS } from '#src/outputs/calendar/calendars.ts';
import { groupByKind } from '#src/site/publication.ts';
import { articles, entriesOf } from '#src/site/published.ts';
import { CATALOGUE } from '#src/outputs/open-data/data-files.ts';
import { fullAddress } from '#src/site/link.ts';
import { llmsText } from '#src/outputs/llms/llms-text.ts';
import { pathOf, summaryOf, titleOf, type Entry } from '#src/model/entry.ts';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { portal } from '#src/site/portal/portal.ts';

const linkTo = (entry: Entry) => ({
	title: titleOf(entry),
	url: fullAddress(pathOf(entry)),
	note: summaryOf(entry),
});

export const GET: APIRoute = () =>
	new Response(
		llmsText({
			title: portal.name,
			summary: portal.beschreibung,
			details: [
				'Sprache: Deutsch. Jede Angabe nennt ihre Quelle; Ungeprüftes ist so gekennzeichnet.',
				`Lizenz der Inhalte: ${portal.lizenz.name} (${portal.lizenz.adresse}). Betreut von: ${portal.kontakt.stelle}.`,
			],
			sections: [
				{
					title: 'Bereiche',
					links: kindIds
						.filter((kind) => !kindOf(kind).withoutList)
						.map((kind) => ({
							title: kindOf(kind).plural,
							url: fullAddress(`/${kind}/`),
							note: kindOf(kind).description,
						})),
				},
				{ title: 'Themen', links: entriesOf('themen').map(linkTo) },
				// Terms are many and short; their list and the data stand for them.
				...groupByKind(articles().filter(({ kind }) => kind !== 'glossar')).map(
					({ kind, entries }) => ({ title: kindOf(kind).plural, links: entries.map(linkTo) }),
				),
				{
					title: 'Optional',
					links: [
						{ title: 'Offene Daten (JSON, CSV)', url: fullAddress('/daten/') },
						{ title: 'Beschreibung der Daten (DCAT-AP.de)', url: fullAddress(CATALOGUE) },
						{ title: 'Glossar als JSON', url: fullAddress('/daten/glossar.json') },
						{ title: 'Feed (Atom)', url: fullAddress('/feed.xml') },
						{ title: 'Kalender (iCalendar)', url: fullAddress(ALL_EVENTS) },
						{ title: 'Alle Seiten (Sitemap)', url: fullAddress('/sitemap.xml') },
						...entriesOf('seiten').map(linkTo),
					],
				},
			],
		}),
		{ headers: { 'content-type': 'text/plain; charset=utf-8' } },
	);
