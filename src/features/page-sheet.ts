/** Name of a stylesheet beside the one of all pages; a page loads one at most. */
export type Sheet =
	'contribute' | 'dossier' | 'exchange' | 'lists' | 'network' | 'search' | 'survey';
