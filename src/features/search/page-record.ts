// What the search knows of a page beside its text. Pages write it into their markup, `index-build/` adds to
// it, `browser/` asks for it: all three by these names. They are German, since the filters' names stand in
// addresses that readers see.

/** Data of a page, searched or shown with a hit: `data-pagefind-meta`. */
export const META = {
	/** Its title. The name is Pagefind's. */
	title: 'title',
	/** What it is: `Praxisbeispiel`. */
	kind: 'art',
	topics: 'thema',
	summary: 'kurzfassung',
	facts: 'angaben',
	/** Other names of what it is about. */
	names: 'suchwort',
	/** Notes that it does not apply, see `validity-marks.ts`. */
	marks: 'geltung',
	/** Parts of the compounds in its title and in its text. */
	titleParts: 'titelteile',
	textParts: 'teile',
	/** Names of the terms it uses that mean the same. */
	synonyms: 'synonyme',
} as const;

export type MetaName = (typeof META)[keyof typeof META];

/**
 * Filters that are not a field's: `data-pagefind-filter`. Only the first is offered to readers; the
 * names of the others must be no field's.
 */
export const FILTER = {
	/** What it belongs to, in the plural: `Praxisbeispiele`. Every indexed page has it. */
	kind: 'art',
	/** Keys of its names, and of words it is looked for by; see `nameKey`. */
	name: 'name',
	word: 'suchname',
	/** The last day it is offered. */
	lastDay: 'bis',
} as const;
