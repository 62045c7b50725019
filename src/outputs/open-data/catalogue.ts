import type { DataSet } from './data-set.ts';
import { districtOf, licenceUri } from './authority-lists.ts';

/** Address of the description of all data sets. */
export { CATALOGUE } from '#src/model/built-addresses.ts';

/** One file of a data set. */
export interface Distribution {
	title: string;
	/** Full address. */
	url: string;
	/** Name in the EU's list of file types. */
	fileType: string;
	mediaType: string;
	bytes: number;
}

/** Content of the description of all data sets. */
export interface CatalogueContent {
	title: string;
	description: string;
	/** Full addresses of the catalogue and of the page about it. */
	url: string;
	page: string;
	publisher: string;
	mail: string;
	licence: string;
	date: string;
	/** Whom to name as the author, as licences require it. */
	attribution: string;
	/** The data provider's id in the list of DCAT-AP.de, if it has one. */
	contributor?: string | undefined;
	/** AGS of the municipalities; the district follows from their common beginning. */
	municipalities: readonly string[];
	sets: readonly { set: DataSet; keywords: readonly string[]; files: readonly Distribution[] }[];
}

const CONTEXT = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dcatde: 'http://dcat-ap.de/def/dcatde/',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	vcard: 'http://www.w3.org/2006/vcard/ns#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const EU = 'http://publications.europa.eu/resource/authority';
const GERMAN = { '@id': `${EU}/language/DEU` };

/** @returns the description of all data sets by DCAT-AP.de, as JSON-LD. */
export function catalogueFile(content: CatalogueContent): string {
	const { url, title, description, page, date, sets } = content;
	const catalogue = {
		'@context': CONTEXT,
		'@id': url,
		'@type': 'dcat:Catalog',
		'dct:title': german(title),
		'dct:description': german(description),
		'dct:publisher': publisherOf(content),
		'dct:license': { '@id': licenceUri(content.licence) },
		'dct:language': GERMAN,
		'dct:modified': day(date),
		'dcat:themeTaxonomy': { '@id': `${EU}/data-theme` },
		'foaf:homepage': { '@id': page },
		'dcat:dataset': sets.map((each) => dataSet(content, each)),
	};
	return `${JSON.stringify(catalogue, undefined, '\t')}\n`;
}

function dataSet(
	content: CatalogueContent,
	{ set, keywords, files }: CatalogueContent['sets'][number],
) {
	const { contributor, municipalities, mail, publisher } = content;
	const district = districtOf(municipalities);
	return {
		'@id': `${content.page}#${set.kind}`,
		'@type': 'dcat:Dataset',
		'dct:identifier': `${content.page}#${set.kind}`,
		'dct:title': german(set.title),
		'dct:description': german(
			[set.description, ...(set.source ? [`Quelle: ${set.source}`] : [])].join(' '),
		),
		'dct:publisher': publisherOf(content),
		'dcat:contactPoint': {
			'@type': ['vcard:Organization', 'vcard:Kind'],
			'vcard:fn': publisher,
			'vcard:hasEmail': { '@id': `mailto:${mail}` },
		},
		...(contributor ? { 'dcatde:contributorID': { '@id': contributor } } : {}),
		...(district
			? {
					'dcatde:politicalGeocodingLevelURI': { '@id': district.level },
					'dcatde:politicalGeocodingURI': { '@id': district.uri },
					'dct:spatial': { '@id': district.uri },
				}
			: {}),
		'dcat:theme': { '@id': `${EU}/data-theme/GOVE` },
		'dcat:keyword': keywords.map(german),
		'dcat:landingPage': { '@id': set.page },
		'dct:language': GERMAN,
		'dct:modified': day(set.date),
		'dct:accrualPeriodicity': { '@id': `${EU}/frequency/IRREG` },
		'dct:accessRights': { '@id': `${EU}/access-right/PUBLIC` },
		'dcat:distribution': files.map((file) => ({
			'@id': file.url,
			'@type': 'dcat:Distribution',
			'dct:title': german(file.title),
			'dcat:accessURL': { '@id': file.url },
			'dcat:downloadURL': { '@id': file.url },
			'dct:format': { '@id': `${EU}/file-type/${file.fileType}` },
			'dcat:mediaType': {
				'@id': `https://www.iana.org/assignments/media-types/${file.mediaType}`,
			},
			'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
			'dct:license': { '@id': licenceUri(content.licence) },
			'dcatde:licenseAttributionByText': german(content.attribution),
			'dct:modified': day(set.date),
			...(file.fileType === 'JSON' ? { 'dct:conformsTo': { '@id': set.schema } } : {}),
		})),
	};
}

function publisherOf({ publisher, mail }: CatalogueContent) {
	return {
		'@id': `mailto:${mail}`,
		// SHACL validators do not infer superclasses, so both types are written.
		'@type': ['foaf:Organization', 'foaf:Agent'],
		'foaf:name': german(publisher),
		'foaf:mbox': { '@id': `mailto:${mail}` },
	};
}

function german(text: string) {
	return { '@value': text, '@language': 'de' };
}

function day(date: string) {
	return { '@value': date, '@type': 'xsd:date' };
}
