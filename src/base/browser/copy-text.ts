/**
 * Copies a text.
 *
 * @param mark marks the text on the page, where the browser refuses to copy
 * @returns a German sentence for the reader
 */
export async function copyText(text: string, mark: () => void): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return 'Text kopiert.';
	} catch {
		mark();
		return 'Ihr Browser lässt das Kopieren hier nicht zu. Kopieren Sie den markierten Text selbst.';
	}
}
