/** Budget of a first visit, in KiB after gzip. */
export interface WeightBudget {
	/** Pattern of addresses; the first match counts. */
	pages: RegExp;
	/** HTML, styles and scripts. */
	withoutFonts: number;
	withFonts: number;
	scripts: number;
	requests: number;
	/** Why a page may be heavier than an article. */
	why?: string;
}

/** Budget of an article, and of every page without a reason for more. */
const ARTICLE = { withoutFonts: 25, withFonts: 60, scripts: 5, requests: 8 };

/** The one table of budgets, in the order in which addresses are tried. */
export const weightBudgets: readonly WeightBudget[] = [
	{
		...ARTICLE,
		pages: /^\/themen\/[^/]+\/dossier\/$/,
		withoutFonts: 33,
		withFonts: 67,
		why: 'gathers the full text of every entry of a topic, for print',
	},
	{
		...ARTICLE,
		pages: /^\/kommunen\/$/,
		withoutFonts: 31,
		withFonts: 64,
		scripts: 8,
		requests: 10,
		why: 'the map as a drawing and the table of all municipalities, filters and keyboard of the map',
	},
	{
		...ARTICLE,
		pages: /^\/vergleich\/$/,
		withoutFonts: 28,
		withFonts: 61,
		scripts: 9,
		requests: 10,
		why: 'puts the comparison together in the browser',
	},
	{
		...ARTICLE,
		pages: /^\/praxisbeispiele\/$/,
		withoutFonts: 28,
		withFonts: 62,
		scripts: 7.5,
		requests: 10,
		why: 'filters, and the choice of cases to compare; its rows grow with the cases',
	},
	{
		...ARTICLE,
		pages: /^\/suche\/$/,
		withoutFonts: 27,
		requests: 9,
		why: 'lists every page for readers without scripts',
	},
	{
		...ARTICLE,
		pages: /^\/termine\/$/,
		scripts: 7,
		requests: 10,
		why: 'filters, and what is still to come by the reader’s clock',
	},
	{
		...ARTICLE,
		pages: /^\/[a-z]+\/$/,
		scripts: 6.5,
		requests: 9,
		why: 'lists have filters and styles of their own',
	},
	{ ...ARTICLE, pages: /./ },
];
