// @ts-check
// The rooms of `src/` and what each may import. They are lists of what is allowed, so a new room is
// refused until it is listed. ESLint enforces them (`room-imports.js`); `room-imports.test.ts`
// tests that it does.

/**
 * @typedef {object} Room
 * @property {string} topic what belongs here; part of the message when an import is refused
 * @property {readonly string[]} imports the rooms it may import from, all of them below it
 * @property {boolean} [pure] imports neither Node nor Astro, so that it runs anywhere
 */

/** @type {Readonly<Record<string, Room>>} */
export const rooms = {
	base: {
		topic: 'words, numbers, dates and addresses, without any knowledge of the portal',
		imports: [],
		pure: true,
	},
	model: {
		topic: 'what content is: kinds, fields, messages, and what can be read off one entry',
		imports: ['base'],
		pure: true,
	},
	entries: {
		topic: 'files to entries with places, texts to HTML',
		imports: ['base', 'model'],
	},
	checks: {
		topic: 'entries to findings, without printing them',
		imports: ['base', 'model', 'entries'],
	},
	site: {
		topic: 'this portal: who runs it and what it publishes',
		imports: ['base', 'model', 'entries'],
	},
	outputs: {
		topic: 'what is published beside pages',
		imports: ['base', 'model', 'entries', 'site'],
	},
	features: {
		topic: 'what readers and contributors use, a folder each',
		imports: ['base', 'model', 'entries', 'site', 'outputs'],
	},
	layouts: {
		topic: 'the frame of every page',
		imports: ['base', 'model', 'entries', 'site', 'outputs', 'features'],
	},
	pages: {
		topic: 'routes, and the files whose place Astro fixes',
		imports: ['base', 'model', 'entries', 'site', 'outputs', 'features', 'layouts'],
	},
	commands: {
		topic: 'commands and Astro hooks: the only code that prints and ends',
		imports: ['base', 'model', 'entries', 'checks', 'site', 'outputs', 'features'],
	},
};

/** Folders that may import from one more room than their own room may, with the reason. */
export const exceptions = [
	// The help pages of the rules show the messages of the real check.
	{ folder: 'src/features/contribute/rules/', room: 'checks' },
];

/** Folders whose code for browsers takes the model's schemas along; others would load Zod for a few words. */
export const modelInBrowser = [
	// The form finds mistakes with the schemas and messages of the check, without asking a server.
	'src/features/contribute/form/',
];

/**
 * What code for browsers may take along from `entries`, and who may: the renderer but for its parser, with which the
 * preview of the form makes the page.
 */
export const rendererInBrowser = {
	for: 'src/features/contribute/form/',
	modules: [
		'src/entries/articles/',
		'src/entries/page-parts/',
		'src/entries/typesetting/',
		...['as-typed', 'typed-numbers', 'typed-signs'].map((name) => `src/entries/read/${name}.ts`),
	],
};

/**
 * Folders with pure modules in rooms that may do more: the `.ts` modules import only `base`,
 * `model`, packages and one another. Components there may use the site, and so may the modules and
 * folders in `joins`, which connect the pure part to files or the site.
 *
 * @type {readonly { folder: string, joins?: readonly string[] }[]}
 */
export const pureFolders = [
	{ folder: 'src/entries/page-parts/' },
	{ folder: 'src/entries/typesetting/' },
	{ folder: 'src/site/experience/' },
	{ folder: 'src/outputs/calendar/', joins: ['calendar-files.ts'] },
	{
		folder: 'src/outputs/documents/',
		joins: ['document-files.ts', 'word-file.ts', 'zip-package.ts'],
	},
	{ folder: 'src/outputs/feeds/', joins: ['feed-files.ts'] },
	{ folder: 'src/outputs/hosting/', joins: ['packed-copies.ts', 'read-template.ts'] },
	{ folder: 'src/outputs/llms/', joins: ['full-text-file.ts', 'llms-file.ts'] },
	{
		folder: 'src/outputs/open-data/',
		joins: ['data-files.ts', 'excel-file.ts', 'excel-files.ts'],
	},
	{ folder: 'src/outputs/publication/', joins: ['this-portal.ts'] },
	{ folder: 'src/outputs/sbom/' },
	{ folder: 'src/outputs/site-map/' },
	{ folder: 'src/outputs/structured-data/' },
	{ folder: 'src/features/calendar/' },
	{ folder: 'src/features/catalogue/', joins: ['kind-list.ts', 'sublists.ts', 'topic-groups.ts'] },
	{ folder: 'src/features/charts/' },
	{ folder: 'src/features/compare/' },
	{ folder: 'src/features/costs/', joins: ['paid-elsewhere.ts', 'published-costs.ts'] },
	{
		folder: 'src/features/dossier/',
		joins: ['dossier-files.ts', 'dossiers.ts', 'topic-solutions.ts'],
	},
	{ folder: 'src/features/duties/', joins: ['asked-office.ts'] },
	{ folder: 'src/features/entry/', joins: ['related-groups.ts', 'relations/related-entries.ts'] },
	{ folder: 'src/features/exchange/' },
	{ folder: 'src/features/experience/', joins: ['own-lists.ts', 'published-places.ts'] },
	{ folder: 'src/features/history/', joins: ['changes-pages.ts'] },
	{ folder: 'src/features/map/' },
	{ folder: 'src/features/search/', joins: ['index-build/'] },
	{ folder: 'src/features/solutions/' },
	{ folder: 'src/features/survey/', joins: ['surveys.ts'] },
	{ folder: 'src/features/validity/' },
];
