/** A page that the portal has whatever its content. */
export interface FixedPage {
	/** Address below the portal's base. */
	path: string;
	/** Heading of the page. The start page shows the portal's motto instead. */
	title?: string;
	/** Text of the link in the footer, after the kinds of content; left out: no link. */
	footer?: string;
	/**
	 * Names by which the search finds the page besides title and text; left out: the search skips it.
	 */
	searchNames?: readonly string[];
}

/**
 * The only list of fixed pages, in the order of the footer. Links, reserved names and tests follow
 * from it.
 */
export const fixedPages: readonly FixedPage[] = [
	{ path: '/' },
	{ path: '/erfahrungen/', title: 'Wer hat was', footer: 'Wer hat was' },
	{ path: '/vergleich/', title: 'Praxisbeispiele vergleichen', footer: 'Vergleich' },
	{ path: '/suche/', title: 'Suche', footer: 'Suche' },
	{ path: '/aenderungen/', title: 'Änderungen', footer: 'Änderungen' },
	{ path: '/daten/', title: 'Daten und Feeds', footer: 'Daten und Feeds' },
	{
		path: '/mitmachen/bausteine/',
		title: 'Bausteine für Texte',
		searchNames: ['Bausteine', 'Hinweiskasten', 'Markdown', 'Formatierung', 'Fußnote'],
	},
	{ path: '/mitmachen/regeln/', title: 'Regeln für Beiträge', searchNames: [] },
];

/** First segments of addresses that content may not use although no fixed page has them. */
export const reservedNames: Readonly<Record<string, 'files' | 'planned'>> = {
	'404': 'files',
	medien: 'files',
	pagefind: 'files',
	pruefbericht: 'planned',
	redaktion: 'planned',
};

/** Segments below a list or an entry that pages of a list take; no entry may be called so. */
export const reservedIds: readonly string[] = ['seite'];
