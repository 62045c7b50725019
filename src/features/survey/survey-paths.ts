/** @returns address of a survey's questionnaire below the portal's base. */
export function questionnairePath(id: string): string {
	return `/umfragen/${id}/fragebogen/`;
}

/** @returns address of a survey's published result as a file. */
export function resultPath(id: string, format: 'csv' | 'json'): string {
	return `/umfragen/${id}/ergebnisse.${format}`;
}
