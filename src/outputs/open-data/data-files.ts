import { ALL_EVENTS } from '../calendar/calendars.ts';
import { calendarFile, calendars } from '../calendar/calendar-files.ts';
import { contentDate } from '#src/site/content-date.ts';
import { entriesOf, findEntry } from '#src/site/published.ts';
import { fullAddress } from '#src/site/link.ts';
import { titleOf, topicsOf } from '#src/model/entry.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { catalogueFile, type Distribution } from './catalogue.ts';
import { csvFile } from './csv-file.ts';
import { recordsOf, type DataSet } from './data-set.ts';
import { jsonFile, schemaFile } from './json-file.ts';
import { portal } from '#src/site/portal/portal.ts';

/** A file of open data, written out. */
interface DataFile extends Distribution {
	/** Address below the portal's base. */
	path: string;
	text: string;
}

/** A data set with its files. */
export interface PublishedSet {
	set: DataSet;
	/** First JSON, then CSV; what other formats there are after them. */
	files: DataFile[];
	schema: { path: string; text: string };
}

/** Address of the description of all data sets. */
export const CATALOGUE = '/daten/katalog.jsonld';

/** Every kind as a data set, in the registry's order. */
export const publishedSets: readonly PublishedSet[] = kindIds.map(publish);

/** @returns the description of all data sets, DCAT-AP.de as JSON-LD. */
export function catalogueText(): string {
	return catalogueFile({
		title: `${portal.name}: offene Daten`,
		description: portal.beschreibung,
		url: fullAddress(CATALOGUE),
		page: fullAddress('/daten/'),
		publisher: portal.kontakt.stelle,
		mail: portal.kontakt.mail,
		licence: portal.lizenz.adresse,
		date: contentDate,
		attribution: portal.name,
		contributor: portal.offene_daten.bereitsteller,
		municipalities: entriesOf('kommunen').map(({ data }) => data.ags),
		sets: publishedSets.map(({ set, files }) => ({
			set,
			files,
			keywords: [...new Set([set.title, ...topicNames(set.kind)])],
		})),
	});
}

function publish(kind: KindId): PublishedSet {
	const schema = `/daten/${kind}.schema.json`;
	const source = portal.datenquellen[kind];
	const set: DataSet = {
		kind,
		title: kindOf(kind).plural,
		description: kindOf(kind).description,
		publisher: portal.kontakt.stelle,
		licence: portal.lizenz,
		...(source ? { source } : {}),
		date: contentDate,
		page: fullAddress(kindOf(kind).withoutList ? '/' : `/${kind}/`),
		schema: fullAddress(schema),
		records: recordsOf(entriesOf(kind), fullAddress),
	};
	const files = [
		file(`/daten/${kind}.json`, 'JSON', 'application/json', jsonFile(set)),
		file(`/daten/${kind}.csv`, 'CSV', 'text/csv', csvFile(set)),
		...(kind === 'termine' ? calendarDistribution() : []),
	];
	return { set, files, schema: { path: schema, text: schemaFile(set) } };
}

function calendarDistribution(): DataFile[] {
	return calendars
		.filter(({ path }) => path === ALL_EVENTS)
		.map((calendar) => file(calendar.path, 'ICS', 'text/calendar', calendarFile(calendar)));
}

function file(path: string, fileType: string, mediaType: string, text: string): DataFile {
	const bytes = new TextEncoder().encode(text).length;
	return { title: fileType, path, url: fullAddress(path), fileType, mediaType, bytes, text };
}

function topicNames(kind: KindId): string[] {
	const ids = new Set(entriesOf(kind).flatMap(topicsOf));
	return [...ids].flatMap((id) => findEntry(['themen'], id) ?? []).map(titleOf);
}
