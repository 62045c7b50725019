// Names of the data that the search has of a page besides its text. Pages write the data into their
// markup, `index-build/` adds to it, `browser/` queries it. The names are German, since filters
// are part of addresses that readers see.

/** Data of a page, searched or shown with a hit: `data-pagefind-meta`. */
export const META = {
	/** The page's title. Pagefind prescribes the name. */
	title: 'title',
	/** The kind in the singular: `Praxisbeispiel`. */
	kind: 'art',
	topics: 'thema',
	summary: 'kurzfassung',
	facts: 'angaben',
	/** Other names of the subject. */
	names: 'suchwort',
	/** Words people use who look for it. */
	words: 'suchwoerter',
	/** Notes that the content does not apply, see `validity-marks.ts`. */
	marks: 'geltung',
	/** Parts of the compounds in the title and in the text. */
	titleParts: 'titelteile',
	textParts: 'teile',
	/** Synonyms of the terms in the text. */
	synonyms: 'synonyme',
} as const;

/** Kind of the pages that only contributors need, as hits show it. */
export const CONTRIBUTOR_KIND = 'Regel für Beiträge';

/** A name of data of a page in the index. */
export type MetaName = (typeof META)[keyof typeof META];

/**
 * Filters that do not belong to a field: `data-pagefind-filter`. Only the first is offered to
 * readers; no field may have the name of one of the others.
 */
export const FILTER = {
	/** The kind in the plural: `Praxisbeispiele`. Every indexed page has it. */
	kind: 'art',
	/** Keys of the page's names, and of words by which it is searched; see `nameKey`. */
	name: 'name',
	word: 'suchname',
	/** The last day on which the page is offered. */
	lastDay: 'bis',
	/** What the page is among all, for the order of hits; see {@link PAGE_ROLE}. */
	role: 'rolle',
} as const;

/** Values of the filter {@link FILTER.role}; most pages have none. */
export const PAGE_ROLE = {
	/** A list or tool of the portal: what its own names ask for. */
	area: 'bereich',
	/** For those who write: after what is for readers. */
	contributors: 'redaktion',
} as const;

/** What hits show of a page besides its data: the index has it for them alone and finds nothing by it. */
export interface ShownInHits {
	/** Paragraphs with sentences: numbers of their first word, and of the word after the last one. */
	prose: readonly (readonly [from: number, to: number])[];
	/** The same of pieces of text that are no sentences: cells of tables, headings. */
	pieces: readonly (readonly [from: number, to: number])[];
	/** What its facts say: `Baurechtsbehörde: Landratsamt Ortenaukreis`. */
	facts: readonly string[];
	/** What every hit says after its excerpt, unless that answers the question: „Ortenaukreis: Kehl hat es.“ */
	always?: string;
	/** The sign of its status, as rows of lists have it. */
	sign?: { classes: string; label: string; badge?: string };
}
