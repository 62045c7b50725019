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
const ARTICLE = { withoutFonts: 26, withFonts: 60, scripts: 5, requests: 8 };

/** The one table of budgets, in the order in which addresses are tried. */
export const weightBudgets: readonly WeightBudget[] = [
	{
		...ARTICLE,
		pages: /^\/(?:aenderungen\/\d+\/.*)?$/,
		withoutFonts: 27,
		why: 'the first screen has the map, the ways in and what is new; a year of changes has hundreds of rows',
	},
	{
		...ARTICLE,
		pages: /^\/themen\/[^/]+\/dossier\/$/,
		withoutFonts: 67.8,
		withFonts: 98.3,
		why: 'gathers up to sixteen entries of each kind on a topic with all their sources, for print; duties and templates, too',
	},
	{
		...ARTICLE,
		pages: /^\/kommunen\/$/,
		withoutFonts: 38.9,
		withFonts: 69.2,
		scripts: 8.5,
		requests: 10,
		why: 'the map draws the boundaries of all municipalities; their list, filters and keyboard of the map, and a footer by area',
	},
	{
		...ARTICLE,
		pages: /^\/vergleich\/$/,
		withoutFonts: 33,
		withFonts: 65,
		scripts: 9,
		requests: 11,
		why: 'puts the comparison together in the browser; its list grows with the cases',
	},
	{
		...ARTICLE,
		pages: /^\/praxisbeispiele\/(?:seite\/\d+\/)?$/,
		withoutFonts: 36,
		withFonts: 68,
		scripts: 8,
		requests: 10,
		why: 'filters, and the choice of cases to compare; its rows grow with the cases, and a legend explains their signs',
	},
	{
		...ARTICLE,
		pages: /^\/suche\/$/,
		withoutFonts: 36,
		withFonts: 68,
		requests: 9,
		why: 'lists every page for readers without scripts',
	},
	{
		...ARTICLE,
		pages: /^\/termine\/$/,
		withoutFonts: 27.3,
		scripts: 8,
		requests: 12,
		why: 'filters, what is still to come by the reader’s clock, and the addresses of calendars to copy',
	},
	{
		...ARTICLE,
		pages: /^\/was-gilt\/$/,
		withoutFonts: 38,
		withFonts: 68.3,
		scripts: 6.2,
		requests: 11,
		why: 'the questions, and every duty with its steps for readers without scripts, and marks of old laws and missed reviews; it grows with the duties',
	},
	{
		...ARTICLE,
		pages: /^\/kosten\/$/,
		withoutFonts: 36.8,
		withFonts: 68,
		why: 'the prices of every solution as charts and tables, each sum with its source, and an overview for each size; it grows with the cases',
	},
	{
		...ARTICLE,
		pages: /^\/mitmachen\/(?:neu|aendern)\/[a-z]+\/$/,
		withoutFonts: 120,
		withFonts: 153,
		scripts: 90,
		requests: 28,
		why: 'the form asks for every field of a kind, and its scripts hold the schemas and messages of the check',
	},
	{
		...ARTICLE,
		pages: /^\/themen\/[^/]+\/$/,
		withoutFonts: 32.5,
		withFonts: 64,
		why: 'lists everything on a topic, up to seventy-four rows',
	},
	{
		...ARTICLE,
		pages: /^\/kommunen\/[^/]+\/$/,
		withoutFonts: 31,
		withFonts: 63,
		why: 'the map draws the boundaries of all municipalities to show where one lies',
	},
	{
		...ARTICLE,
		pages: /^\/aenderungen\/$/,
		withoutFonts: 31,
		withFonts: 62,
		scripts: 7,
		requests: 10,
		why: 'a hundred changes, and the address of the feed to copy, with a script that events share',
	},
	{
		...ARTICLE,
		pages: /^\/daten\/$/,
		withoutFonts: 32,
		withFonts: 64,
		scripts: 7,
		requests: 9,
		why: 'explains every field of every kind, and names all files and feeds',
	},
	{
		...ARTICLE,
		pages: /^\/erfahrungen\/$/,
		withoutFonts: 32.5,
		withFonts: 64,
		scripts: 7,
		requests: 9,
		why: 'every municipality with all it has, and of when each state is; it grows with the cases',
	},
	{
		...ARTICLE,
		pages: /^\/organisationen\/$/,
		withoutFonts: 33,
		withFonts: 63.5,
		scripts: 7,
		requests: 9,
		why: 'names all bodies with a sentence each, and has filters',
	},
	{
		...ARTICLE,
		pages: /^\/[a-z]+\/$/,
		withoutFonts: 31.9,
		withFonts: 62.4,
		scripts: 7,
		requests: 9,
		why: 'lists have up to fifty rows, filters, a legend and styles of their own',
	},
	{
		...ARTICLE,
		pages: /^\/leitfaeden\/[^/]+\/$/,
		withoutFonts: 30,
		withFonts: 60,
		why: 'the longest texts, with their steps, costs and sources',
	},
	{
		...ARTICLE,
		pages: /^\/loesungen\/[^/]+\/$/,
		withoutFonts: 29.3,
		why: 'who has it, with which product, what it cost with charts and sources, and everyday words for the search',
	},
	{
		...ARTICLE,
		pages: /^\/[a-z]+\/[^/]+\/[a-z]+\/(?:seite\/\d+\/)?$/,
		withoutFonts: 26.5,
		why: 'lists of one kind on a topic have fifty rows and a legend',
	},
	{ ...ARTICLE, pages: /./ },
];

/** @returns the budget of a page, by its address below the portal's base */
export function budgetOf(path: string): WeightBudget | undefined {
	return weightBudgets.find(({ pages }) => pages.test(path));
}
