import type { AreaId } from './areas.ts';

/** A page that the portal has whatever its content. */
export interface FixedPage {
	/** Address below the portal's base. */
	path: string;
	/** Heading of the page. The start page shows the portal's motto instead. */
	title?: string;
	/** Area of the portal that the page belongs to; the footer lists it there. */
	area?: AreaId;
	/** Many want the page, which is not the first of its area: the menu's last entry unfolds it, too. */
	oftenWanted?: true;
	/** Few need the page: the page for those who write leads there, the footer does not. */
	notInFooter?: true;
	/**
	 * Names by which the search finds the page besides title and text; left out: the search skips it.
	 */
	searchNames?: readonly string[];
	/** A task on the start page: what the reader wants, and what is there. */
	task?: { title: string; sentence: string };
	/** For those who write; the search shows it after what is for readers. */
	forContributors?: true;
}

/**
 * The only list of fixed pages, in the order in which the footer has them in each area. Links, reserved names, search and tests
 * follow from it; the lists of the kinds have their names in `src/model/kinds/`.
 */
export const fixedPages: readonly FixedPage[] = [
	{ path: '/' },
	{
		path: '/erfahrungen/',
		title: 'Wer hat was',
		area: 'netz',
		searchNames: [
			...[
				'Erfahrungen',
				'Wer hat Erfahrung',
				'Wer macht was',
				'Matrix',
				'Übersicht',
				'Wer nutzt was',
			],
			...[
				'Welche Gemeinde hat schon',
				'Wer setzt was ein',
				'Wen kann ich fragen',
				'who has what',
				'Wo stehen andere',
				'Wo stehen andere Gemeinden',
				'Was haben andere',
				'andere Gemeinden im Kreis',
			],
		],
	},
	{
		path: '/vergleich/',
		title: 'Praxisbeispiele vergleichen',
		area: 'beispiele',
		searchNames: [
			'Vergleich',
			'vergleichen',
			'Gegenüberstellung',
			'nebeneinander',
			'Systemvergleich',
			'compare',
		],
	},
	{
		path: '/was-gilt/',
		title: 'Was gilt für uns?',
		area: 'leitfaeden',
		oftenWanted: true,
		searchNames: [
			...['Was gilt', 'Pflichten', 'Gilt das für uns', 'Zuständigkeit', 'Wer ist zuständig'],
			...['Fristen', 'Rechtspflichten', 'Was müssen wir', 'Betrifft uns das', 'Pflichtaufgaben'],
			...[
				'Fristenübersicht',
				'Was ist Pflicht',
				'Müssen wir das',
				'Sind wir betroffen',
				'deadlines',
				'Bis wann umsetzen',
				'Was müssen wir bis wann umsetzen',
				'Stichtage',
				'To-do',
			],
		],
	},
	{
		path: '/kosten/',
		title: 'Was hat es gekostet?',
		area: 'beispiele',
		oftenWanted: true,
		task: { title: 'Was hat es gekostet?', sentence: 'Preise mit Jahr und Quelle' },
		searchNames: [
			...['Kosten', 'Preise', 'Preis', 'Aufwand', 'Budget', 'Preisvergleich', 'Was zahlen andere'],
			...[
				'Was zahlen andere Gemeinden',
				'Kostenübersicht',
				'teuer',
				'Was kostet',
				'prices',
				'costs',
			],
		],
	},
	{ path: '/suche/', title: 'Suche', area: 'mehr' },
	{
		path: '/mappe/',
		title: 'Arbeitsmappe',
		area: 'mehr',
		searchNames: ['Mappe', 'Merkliste', 'Sammelmappe', 'Merkzettel', 'Sammlung drucken'],
	},
	{
		path: '/aenderungen/',
		title: 'Änderungen',
		area: 'termine',
		searchNames: [
			'Newsletter',
			'Änderungsbrief',
			'Neuigkeiten',
			'Was ist neu',
			'Was hat sich geändert',
			'Aktualisierungen',
			'abonnieren',
			'Benachrichtigung',
			'Mailverteiler',
			'auf dem Laufenden bleiben',
			'neue Beiträge',
			'Rundmail',
			'per Mail informiert werden',
			'changelog',
		],
	},
	{
		path: '/daten/',
		title: 'Daten und Feeds',
		area: 'mehr',
		searchNames: [
			'offene Daten',
			'Open Data',
			'RSS',
			'RSS-Feed',
			'Newsfeed',
			'Atom',
			'Excel',
			'Excel-Tabelle',
			'CSV',
			'JSON',
			'herunterladen',
			'Download',
			'Export',
			'Datenexport',
			'Rohdaten',
			'als Tabelle',
			'Schnittstelle zum Portal',
			'feed',
			'API',
		],
	},
	{
		path: '/mitmachen/neu/',
		title: 'Beitrag einreichen',
		area: 'mitmachen',
		searchNames: [
			...['Formular', 'Beitragsformular', 'neuer Beitrag', 'Eingabeformular', 'etwas einreichen'],
			...[
				'Beispiel eintragen',
				'eigenes Projekt vorstellen',
				'Termin melden',
				'Artikel schreiben',
				'hochladen',
				'eintragen',
				'Datei hochladen',
				'Vorlage hochladen',
				'eigene Lösung eintragen',
				'Beispiel hinzufügen',
				'upload',
			],
		],
		forContributors: true,
	},
	{
		path: '/mitmachen/redaktion/',
		title: 'Für die Redaktion',
		area: 'mitmachen',
		searchNames: [
			...['Redaktion', 'Seite bearbeiten', 'Seite ändern', 'Schreibrecht', 'Git', 'Pull Request'],
			...[
				'Merge Request',
				'Fork',
				'Vorlage für ein Beispiel',
				'GitHub',
				'Forgejo',
				'Quelltext',
				'Repository',
				'Autor werden',
			],
		],
		forContributors: true,
	},
	{ path: '/redaktion/', title: 'Redaktion', area: 'mitmachen', notInFooter: true },
	{ path: '/redaktion/ueben/', title: 'Redaktion üben', area: 'mitmachen', notInFooter: true },
	{
		path: '/redaktion/verbindung/',
		title: 'Verbindung der Redaktion prüfen',
		area: 'mitmachen',
		notInFooter: true,
	},
	{
		path: '/mitmachen/bausteine/',
		title: 'Bausteine für Texte',
		area: 'mitmachen',
		searchNames: [
			'Bausteine',
			'Hinweiskasten',
			'Markdown',
			'Formatierung',
			'Fußnote',
			'Schreibhilfe',
		],
		forContributors: true,
	},
	{
		path: '/mitmachen/regeln/',
		title: 'Regeln für Beiträge',
		area: 'mitmachen',
		searchNames: ['Regeln', 'Schreibregeln', 'Prüfregeln', 'Richtlinien für Beiträge'],
		forContributors: true,
	},
];

/**
 * @returns the fixed page at an address
 * @throws Error if there is none, or if it has no title
 */
export function fixedPageAt(path: string): FixedPage & { title: string } {
	const page = fixedPages.find((each) => each.path === path);
	if (page?.title === undefined) throw new Error(`${path} is no fixed page with a title.`);
	return { ...page, title: page.title };
}

/** First segments of addresses that content may not use although no fixed page has them. */
export const reservedNames: Readonly<Record<string, 'files' | 'planned'>> = {
	'404': 'files',
	medien: 'files',
	pagefind: 'files',
	pruefbericht: 'planned',
};

/** Segments below a list or an entry that pages of a list take; no entry may be called so. */
export const reservedIds: readonly string[] = ['seite'];
