import { FOOTER_ID } from './navigation.ts';
import { metaOf } from './field-meta.ts';
import { kindIds, kinds, listedKindIds, type KindId } from './kinds.ts';
import { sourceId, usedIds } from './text-ids.ts';

/**
 * Ids of the parts of pages outside texts. Components write them with these functions, the check reads them: one source
 * for where a link can lead, and for the ids that no heading of a text may take.
 */

/** Sections of pages of entries, by kind; `alle` are on pages of every kind. */
const pageSections = {
	alle: ['ungeprueft', 'quellen', 'verweise'],
	praxisbeispiele: ['wirkung', 'kosten', 'leistungen'],
	leitfaeden: ['rechtsgrundlagen', 'kosten', 'leistungen'],
	pflichten: ['gilt-fuer', 'schritte', 'rechtsgrundlagen'],
	loesungen: [
		...(['kosten', 'produkte', 'praxisbeispiele', 'rueckschlaege'] as const),
		...(['leitfaeden', 'vorlagen', 'glossar'] as const),
	],
	rueckschlaege: ['wirkung', 'kosten'],
	vorlagen: [],
	positionen: ['forderungen'],
	standards: [],
	termine: ['tagesordnung', 'ergebnisse', 'unterlagen', 'reihe'],
	meldungen: [],
	umfragen: ['ergebnisse', 'dateien', 'geheimhaltung', 'teilnahme', 'beteiligung'],
	boerse: ['antworten', 'passend', 'erfahrung'],
	glossar: [],
	themen: ['erfahrung'],
	kommunen: ['aehnliche', 'bietet', 'sucht', 'beitragen', ...kindIds],
	organisationen: ['erfahrung'],
	leistungen: [],
	seiten: ['mehr', 'selbst'],
} as const satisfies Record<KindId | 'alle', readonly string[]>;

/** Sections of the page for those who write. */
const guideParts = [
	...(['aendern', 'browser', 'git', 'angaben', 'regeln'] as const),
	...(['formular', 'anfang', 'seite', 'beispiel', 'vorlage'] as const),
] as const;

/** Name of a section on any page; {@link sectionId} makes its id. */
export type SectionName =
	| (typeof pageSections)[keyof typeof pageSections][number]
	| (typeof guideParts)[number]
	| 'daten'
	| 'felder'
	| 'kalender'
	| 'kommunen'
	| 'stellen'
	| 'ueberblick'
	| 'zaehlung';

/** @returns the id of a section; the prefix keeps it apart from headings of the text */
export const sectionId = (name: SectionName): string => `abschnitt-${name}`;
/** @returns the id of the explanation of a term in a text */
export const termId = (id: string): string => `begriff-${id}`;
/** @returns the id of the experience with a topic */
export const topicId = (id: string): string => `thema-${id}`;
/** @returns the id of a solution among the costs */
export const solutionId = (id: string): string => `loesung-${id}`;
/** @returns the id of a question among the results of a survey */
export const questionId = (id: string): string => `abschnitt-frage-${id}`;
/** @returns the id of a letter of the glossary */
export const letterId = (letter: string): string => `buchstabe-${letter.toLowerCase()}`;
/** @returns the id of a level of administration */
export const levelId = (level: string): string => `ebene-${level}`;
/** @returns the id of a month, `2026-11` */
export const monthId = (month: string): string => `monat-${month}`;

export const CONTENTS_ID = 'inhaltsverzeichnis';
export const QUESTIONS_ID = 'fragen-liste';
const FOOTNOTES_ID = 'footnote-label';
/** Ids that the frame of every page uses. */
const FRAME = ['inhalt', 'suche-kopf', 'suche-gross', FOOTER_ID];

/** Ids that pages with texts use outside the text, without a prefix. */
export const idsOfPages: readonly string[] = [
	...FRAME,
	...[
		CONTENTS_ID,
		QUESTIONS_ID,
		FOOTNOTES_ID,
		'beteiligung',
		'beteiligung-name',
		'beteiligung-inhalt',
	],
	// Pages of topics have a part for each kind.
	...kindIds,
];

/** @returns true for an id that pages with texts use themselves, outside the text */
export const isUsedByPages: (id: string) => boolean = usedIds(idsOfPages);

/** What the page of an entry shows besides its text. */
export interface ShownParts {
	kind: KindId;
	/** Number of sources; undefined if their list is faulty. */
	sources: number | undefined;
	/** Ids of the glossary. */
	terms: readonly string[];
	/** Ids of all topics. */
	topics: readonly string[];
}

/**
 * @returns ids that the page of an entry can have outside its text. Whether a section has anything to show depends on
 * other entries, so a section that the kind has counts as there.
 */
export function entryAnchors(parts: ShownParts): ReadonlySet<string> {
	const { kind, sources = 0, terms, topics } = parts;
	return new Set([
		...FRAME,
		CONTENTS_ID,
		...[...pageSections.alle, ...pageSections[kind]].map(sectionId),
		...Array.from({ length: sources }, (_, index) => sourceId(index + 1)),
		...terms.map(termId),
		...(kind === 'kommunen' || kind === 'organisationen' ? topics.map(topicId) : []),
		...(kind === 'themen' ? listedKindIds : []),
		...(kind === 'umfragen' ? [QUESTIONS_ID] : []),
	]);
}

/** Ids of the pages that are no entries. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
	'/': ['aufgaben', 'beispiel', 'neu', 'beispiele', 'meldungen', 'termine', 'themen'],
	'/suche/': ['treffer', 'stattdessen', 'haeufig', 'suche-themen', 'alles'],
	'/kosten/': [sectionId('ueberblick')],
	'/mitmachen/redaktion/': [CONTENTS_ID, ...guideParts.map(sectionId)],
	'/vergleich/': ['umrechenbar', 'einwohner', 'kommune', 'zahlfehler', 'alle'],
	'/was-gilt/': [
		...['ergebnis', 'kommune', 'hilfe-baurecht', 'hilfe-auslaenderamt'],
		...Object.keys(metaOf(kinds.pflichten.schema.shape.bereich.element)?.labels ?? {}),
	],
	'/kommunen/': ['mit-beitrag', 'ohne-beitrag'],
	'/erfahrungen/': (['loesungen', 'kommunen', 'stellen', 'zaehlung'] as const).map(sectionId),
	'/daten/': ['feeds', ...kindIds, ...(['daten', 'felder', 'kalender'] as const).map(sectionId)],
	'/boerse/': ['eintragen', ...Object.keys(metaOf(kinds.boerse.schema.shape.art)?.labels ?? {})],
	'/organisationen/': Object.keys(
		metaOf(kinds.organisationen.schema.shape.ebene)?.labels ?? {},
	).map(levelId),
	'/termine/': ['kommende', 'alle'],
	'/glossar/': [...'abcdefghijklmnopqrstuvwxyz', '#'].map(letterId),
};

/** Pages with a text of the project itself, whose headings are known there only. */
const WRITTEN = new Set(['/mitmachen/bausteine/']);

/** Ids of entries after which fixed pages and lists name their parts. */
export interface ListedIds {
	terms: readonly string[];
	topics: readonly string[];
	solutions: readonly string[];
}

/**
 * @param path address of a page that is no entry
 * @returns true if the page can have a part with this id
 */
export function hasAnchor(path: string, id: string, listed: ListedIds): boolean {
	if (WRITTEN.has(path) || FRAME.includes(id)) return true;
	if (path === '/aenderungen/') return /^monat-\d{4}-(?:0[1-9]|1[0-2])$/.test(id);
	return fixedAnchors(path, listed).includes(id);
}

/** @returns the ids of a page that is no entry, as far as they can be listed */
export function fixedAnchors(
	path: string,
	{ terms, topics, solutions }: ListedIds,
): readonly string[] {
	const known = FIXED[path] ?? [];
	switch (path) {
		case '/glossar/':
			return [...terms, ...known];
		case '/kosten/':
			return [...solutions.map(solutionId), ...known];
		case '/loesungen/':
			return topics.map(topicId);
		default:
			return known;
	}
}
