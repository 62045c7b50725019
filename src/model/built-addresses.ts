import { parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';
import { ofKind, pathOf, topicsOf, type Entry } from './entry.ts';
import { kindIds, kindOf, type KindId } from './kinds.ts';
import { seriesId } from './series-id.ts';

/** Address of the calendar of all events. */
export const ALL_EVENTS = '/termine.ics';
/** Address of the description of all data sets. */
export const CATALOGUE = '/daten/katalog.jsonld';
/** Address of the outline for language models. */
const OUTLINE = '/llms.txt';
/** Address of the texts in one file, for language models. */
export const FULL_TEXTS = '/llms-full.txt';

/** @returns the address of the calendar of a topic's events. */
export function topicCalendar(id: string): string {
	return `/termine/${id}.ics`;
}

/** @returns the address of a series' calendar; ids have no dot, so it never collides with a topic's. */
export function seriesCalendar(id: string): string {
	return `/termine/reihe.${id}.ics`;
}

/**
 * @returns the address of an event's own calendar file, below the event's page, so that events and
 * topics may share ids
 */
export function eventCalendar(id: string): string {
	return `/termine/${id}/termin.ics`;
}

/** @returns the address of a file with the data of a kind, or of its schema */
export function dataPath(kind: KindId, ending: 'json' | 'csv' | 'xlsx' | 'schema.json'): string {
	return `/daten/${kind}.${ending}`;
}

/** @returns true for kinds whose list has a feed: those with dates of change */
export function hasFeed(kind: KindId): boolean {
	return !kindOf(kind).withoutList && 'geprueft' in kindOf(kind).schema.shape;
}

/** @returns address of a topic's dossier below the portal's base. */
export function dossierPath(topic: { id: string }): string {
	return `${pathOf({ kind: 'themen', id: topic.id })}dossier/`;
}

/** @returns address of an entry as a document, named like the entry, since readers keep it; for kinds `withDocument` */
export function documentPath(entry: { kind: KindId; id: string }): string {
	return `${pathOf(entry)}${entry.id}.docx`;
}

/** @returns address of a topic's dossier as a document. */
export function dossierDocumentPath(topic: { id: string }): string {
	return `${dossierPath(topic)}dossier-${topic.id}.docx`;
}

/** @returns address of an entry's text as Markdown, for kinds that have texts */
export function markdownPath(entry: { kind: KindId; id: string }): string {
	return `${pathOf(entry)}index.md`;
}

/** @returns whether entries of a kind are articles: with a text of their own, and not fixed pages */
export function isArticleKind(kind: KindId): boolean {
	return kindOf(kind).storage === 'mdx' && !kindOf(kind).withoutList;
}

/** @returns address of a survey's questionnaire below the portal's base. */
export function questionnairePath(id: string): string {
	return `/umfragen/${id}/fragebogen/`;
}

/** @returns address of a survey's published result as a file. */
export function resultPath(id: string, format: 'csv' | 'json'): string {
	return `/umfragen/${id}/ergebnisse.${format}`;
}

/** The kinds that a topic's dossier gathers, in its order; without an entry of them there is none. */
export const DOSSIER_KINDS = [
	'leitfaeden',
	'pflichten',
	'praxisbeispiele',
	'rueckschlaege',
	'vorlagen',
	'positionen',
	'standards',
] as const satisfies readonly KindId[];

function isGathered(kind: KindId): boolean {
	return (DOSSIER_KINDS as readonly KindId[]).includes(kind);
}

/**
 * @param entries published ones
 * @param survey says whether an entry is a survey with questions, and whether with answers
 * @returns addresses of what the portal builds beside the pages of entries, lists and versions: texts may link to them
 */
export function builtAddresses(
	entries: readonly Entry[],
	survey: (entry: Entry<'umfragen'>) => { questions: boolean; answers: boolean },
): string[] {
	const topics = ofKind(entries, 'themen');
	const events = ofKind(entries, 'termine');
	const covered = new Set(entries.filter(({ kind }) => isGathered(kind)).flatMap(topicsOf));
	const feeds = ['/', ...kindIds.filter(hasFeed).map((kind) => `/${kind}/`), ...topics.map(pathOf)];
	return [
		...[ALL_EVENTS, CATALOGUE, OUTLINE, FULL_TEXTS],
		...entries.filter(({ kind }) => isArticleKind(kind)).map(markdownPath),
		...entries.filter(({ kind }) => kindOf(kind).withDocument).map(documentPath),
		...feeds.flatMap((page) => [`${page}feed.xml`, `${page}feed.json`]),
		...kindIds.flatMap((kind) =>
			(['json', 'csv', 'schema.json'] as const).map((ending) => dataPath(kind, ending)),
		),
		...[...new Set(entries.map(({ kind }) => kind))].map((kind) => dataPath(kind, 'xlsx')),
		...topics.map(({ id }) => topicCalendar(id)),
		...topics
			.filter(({ id }) => covered.has(id))
			.flatMap((topic) => [dossierPath(topic), dossierDocumentPath(topic)]),
		...events.flatMap(({ id, data }) => (hasDay(data) ? eventCalendar(id) : [])),
		...events.flatMap(({ data }) =>
			data.reihe === undefined ? [] : seriesCalendar(seriesId(data.reihe)),
		),
		...ofKind(entries, 'umfragen').flatMap((entry) => {
			const { questions, answers } = survey(entry);
			return [
				...(questions ? [questionnairePath(entry.id)] : []),
				...(questions && answers
					? [resultPath(entry.id, 'csv'), resultPath(entry.id, 'json')]
					: []),
			];
		}),
	];
}

/** Calendars have events whose day is known, or was before they were moved. */
function hasDay({ beginn, verschoben_von: moves = [] }: Entry<'termine'>['data']): boolean {
	return [beginn, ...moves].some((each) =>
		/^(?:day|minute)$/.test(parseImpreciseDate(each)?.precision ?? ''),
	);
}
