/** Name of a new file on the forge until its author renames it; a published entry may not keep it. */
export const NEW_FILE = 'bitte-umbenennen';

/** @returns true for a name that a template, an editor or a copy has given. */
export function isLeftOverName(id: string): boolean {
	return (
		id === NEW_FILE ||
		/^(?:unbenannt|untitled|ohne-titel|neue-datei|neues-dokument|dokument\d*|kopie|kopie-von-.*|copy-of-.*)$/.test(
			id,
		)
	);
}

/** Marks every placeholder that an author has to replace. */
export const TO_FILL = 'AUSFÜLLEN';

/** Start of every text an author still has to write. */
export const TO_WRITE = 'Bitte ergänzen';
