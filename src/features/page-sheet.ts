/** Name of a stylesheet besides the one of all pages; a page loads one at most. */
export type Sheet =
	'contribute' | 'dossier' | 'exchange' | 'lists' | 'network' | 'search' | 'survey';
