import { pathOf, summaryOf, titleOf, type Entry } from '#src/model/entry.ts';
import { countOf } from '#src/model/counts.ts';
import { type KindId, kindOf, listedKindIds } from '#src/model/kinds.ts';
import { FULL_TEXTS } from '#src/model/built-addresses.ts';
import { ALL_EVENTS } from '../calendar/calendars.ts';
import { CATALOGUE } from '../open-data/catalogue.ts';
import type { Publication } from '../publication/publication.ts';
import { llmsText } from './llms-text.ts';

/** What the file names; all of it published. */
export interface LlmsInput {
	topics: readonly Entry[];
	solutions: readonly Entry[];
	/** Entries with a text of their own, kind by kind. */
	articles: readonly { kind: KindId; entries: readonly Entry[] }[];
	/** Fixed pages. */
	pages: readonly Entry[];
}

/** A kind with more entries is named by its list and its data, so that the file can be read as a whole. */
const MOST_LINKS = 500;

/** @returns the portal's description for language models. */
export function writeLlms(
	{ topics, solutions, articles, pages }: LlmsInput,
	{ name, description, publisher, licence, fullAddress }: Publication,
): string {
	const linkTo = (entry: Entry) => ({
		title: titleOf(entry),
		url: fullAddress(pathOf(entry)),
		note: summaryOf(entry),
	});
	return llmsText({
		title: name,
		summary: description,
		details: [
			'Sprache: Deutsch. Jede Angabe nennt ihre Quelle; Ungeprüftes ist so gekennzeichnet.',
			`Lizenz der Inhalte: ${licence.name} (${licence.address}). Betreut von: ${publisher}.`,
		],
		sections: [
			{
				title: 'Bereiche',
				links: listedKindIds.map((kind) => ({
					title: kindOf(kind).plural,
					url: fullAddress(`/${kind}/`),
					note: kindOf(kind).description,
				})),
			},
			{ title: 'Themen', links: topics.map(linkTo) },
			{
				title: kindOf('loesungen').plural,
				links: [
					{
						title: 'Was hat es gekostet?',
						url: fullAddress('/kosten/'),
						note: 'Was Verwaltungen für jede Lösung bezahlt, beschlossen oder angeboten bekommen haben, mit Größe, Jahr, Art und Quelle.',
					},
					...solutions.map(linkTo),
				],
			},
			// Terms are many and short, so the file names only their list and data.
			...articles
				.filter(({ kind }) => kind !== 'glossar')
				.map(({ kind, entries }) => ({
					title: kindOf(kind).plural,
					links:
						entries.length > MOST_LINKS
							? [wholeList(kind, entries.length, fullAddress)]
							: entries.map(linkTo),
				})),
			{
				title: 'Optional',
				links: [
					{
						title: 'Alle Texte in einer Datei (Markdown)',
						url: fullAddress(FULL_TEXTS),
						note: 'Jeder Beitrag steht auch einzeln als Markdown neben seiner Seite: index.md',
					},
					{ title: 'Offene Daten (JSON, CSV)', url: fullAddress('/daten/') },
					{ title: 'Beschreibung der Daten (DCAT-AP.de)', url: fullAddress(CATALOGUE) },
					{ title: 'Glossar als JSON', url: fullAddress('/daten/glossar.json') },
					{ title: 'Feed (Atom)', url: fullAddress('/feed.xml') },
					{ title: 'Kalender (iCalendar)', url: fullAddress(ALL_EVENTS) },
					{ title: 'Alle Seiten (Sitemap)', url: fullAddress('/sitemap.xml') },
					...pages.map(linkTo),
				],
			},
		],
	});
}

function wholeList(kind: KindId, count: number, fullAddress: (path: string) => string) {
	return {
		title: `${countOf(kind, count)} als JSON`,
		url: fullAddress(`/daten/${kind}.json`),
		note: `Alle Texte und Angaben; als Liste: ${fullAddress(`/${kind}/`)}`,
	};
}
