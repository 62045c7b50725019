/** Name of a stylesheet besides the one of all pages; a page loads one at most. */
export type Sheet =
	| 'binder'
	| 'cases'
	| 'compare'
	| 'contribute'
	| 'costs'
	| 'dossier'
	| 'duties'
	| 'exchange'
	| 'form'
	| 'lists'
	| 'network'
	| 'search'
	| 'start'
	| 'survey';
