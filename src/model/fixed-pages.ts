/** A page that the portal has whatever its content is. */
export interface FixedPage {
	/** Address below the portal's own. */
	path: string;
	/** Its heading. The start page is headed by the portal's motto instead. */
	title?: string;
	/** Text of its link in the footer, below the kinds of content; left out: no link there. */
	footer?: string;
	/** What the search finds it by besides its title and text; left out: not found by the search at all. */
	searchNames?: readonly string[];
}

/**
 * The only list of such pages, in the order of the footer. Links, the names content may take, and tests
 * follow from it.
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

/** First parts of addresses that no content may take although no fixed page lies there. */
export const reservedNames: Readonly<Record<string, 'files' | 'planned'>> = {
	'404': 'files',
	medien: 'files',
	pagefind: 'files',
	pruefbericht: 'planned',
	redaktion: 'planned',
};
