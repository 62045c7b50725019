import { dataPath } from '#src/model/built-addresses.ts';
import { ofKind, topicsOf, type Entry } from '#src/model/entry.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { ALL_EVENTS } from '../calendar/calendars.ts';
import type { Publication } from '../publication/publication.ts';
import { CATALOGUE, catalogueFile, type Distribution } from './catalogue.ts';
import { csvFile } from './csv-file.ts';
import { recordsOf, type DataSet } from './data-set.ts';
import { jsonFile, schemaFile } from './json-file.ts';

/** A file below `/daten/`. */
interface PublishedFile {
	path: string;
	mediaType: string;
	digest: string;
	text: () => string;
}

/** A file of open data with its content. */
interface DataFile extends Distribution {
	/** Address below the portal's base. */
	path: string;
	digest: string;
	/** The texts of all data together are as long as the content, so none is kept after it was asked for. */
	text: () => string;
}

/** A data set with its files. */
export interface PublishedSet {
	set: DataSet;
	/** Names of the topics its entries have, each once. */
	topics: string[];
	/** JSON first, CSV second, then other formats. */
	files: DataFile[];
	schema: { path: string; text: string };
}

/** Sources of the data sets. */
export interface DataInput {
	/** Published entries, each kind in its own order. */
	entries: readonly Entry[];
	/** Where the data of a kind come from, if not from the authors. */
	sources: Readonly<Partial<Record<KindId, string>>>;
	/** The calendar of all events: the third format of the events. */
	calendar: string;
	/** The data provider's id in the list of DCAT-AP.de, if it has one. */
	contributor?: string | undefined;
	/** A short text that differs if a text differs. */
	digestOf: (text: string) => string;
}

/** @returns every kind as a data set, in the registry's order. */
export function publishedSetsOf(
	{ entries, sources, calendar, digestOf }: DataInput,
	publication: Publication,
): PublishedSet[] {
	const { fullAddress } = publication;
	const file = (
		path: string,
		fileType: string,
		mediaType: string,
		make: () => string,
	): DataFile => {
		const made = make();
		return {
			...{ title: fileType, path, url: fullAddress(path), fileType, mediaType },
			bytes: Buffer.byteLength(made),
			digest: digestOf(made),
			text: givenAway(made, make),
		};
	};
	return kindIds.map((kind) => {
		const own = ofKind(entries, kind);
		const schema = dataPath(kind, 'schema.json');
		const source = sources[kind];
		const set: DataSet = {
			kind,
			title: kindOf(kind).plural,
			description: kindOf(kind).description,
			publisher: publication.publisher,
			licence: publication.licence,
			...(source ? { source } : {}),
			date: publication.date,
			page: fullAddress(kindOf(kind).withoutList ? '/' : `/${kind}/`),
			schema: fullAddress(schema),
			count: own.length,
		};
		const records = () => recordsOf(own, fullAddress);
		const topics = [...new Set(own.flatMap(topicsOf))];
		return {
			set,
			topics: topics.flatMap((id) => publication.nameOf(['themen'], id) ?? []),
			files: [
				file(dataPath(kind, 'json'), 'JSON', 'application/json', () => jsonFile(set, records())),
				file(dataPath(kind, 'csv'), 'CSV', 'text/csv', () => csvFile(set, records())),
				...(kind === 'termine' ? [file(ALL_EVENTS, 'ICS', 'text/calendar', () => calendar)] : []),
			],
			schema: { path: schema, text: schemaFile(set) },
		};
	});
}

/** @returns the description of all data sets, DCAT-AP.de as JSON-LD. */
export function writeCatalogue(
	sets: readonly PublishedSet[],
	{ entries, contributor }: DataInput,
	{ name, description, publisher, mail, licence, date, fullAddress }: Publication,
): string {
	return catalogueFile({
		title: `${name}: offene Daten`,
		description,
		url: fullAddress(CATALOGUE),
		page: fullAddress('/daten/'),
		publisher,
		mail,
		licence: licence.address,
		date,
		attribution: name,
		contributor,
		municipalities: ofKind(entries, 'kommunen').map(({ data }) => data.ags),
		sets: sets.map(({ set, files, topics }) => ({
			set,
			files,
			keywords: [...new Set([set.title, ...topics])],
		})),
	});
}

/** @returns every file below `/daten/`, without the calendar, which is elsewhere. */
export function filesOfData(
	sets: readonly PublishedSet[],
	catalogue: string,
	{ digestOf }: Pick<DataInput, 'digestOf'>,
): PublishedFile[] {
	const withText = (path: string, mediaType: string, text: string): PublishedFile => ({
		...{ path, mediaType, digest: digestOf(text) },
		text: () => text,
	});
	const files = sets.flatMap((each) => [
		...each.files,
		withText(each.schema.path, 'application/schema+json', each.schema.text),
	]);
	return [...files, withText(CATALOGUE, 'application/ld+json', catalogue)]
		.filter(({ path }) => path.startsWith('/daten/'))
		.map(({ path, mediaType, digest, text }) => ({ path, mediaType, digest, text }));
}

/** @returns a function that hands out a text that was made already, and then makes it anew */
function givenAway(made: string, make: () => string): () => string {
	let left: string | undefined = made;
	return () => {
		const text = left ?? make();
		left = undefined;
		return text;
	};
}
