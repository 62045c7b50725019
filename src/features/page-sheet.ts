/** Name of a stylesheet besides the one of all pages; a page loads one at most. */
export type Sheet =
	| 'contribute'
	| 'costs'
	| 'dossier'
	| 'duties'
	| 'exchange'
	| 'lists'
	| 'network'
	| 'search'
	| 'start'
	| 'survey';
