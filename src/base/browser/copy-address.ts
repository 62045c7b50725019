/**
 * Copies an address, by default the page's. If the browser does not allow it, as without https, shows the address
 * in a field, ready to be copied by hand.
 *
 * @param field a hidden field for that case
 * @param address in full
 * @returns a German sentence for the reader
 */
export async function copyAddress(
	field: HTMLInputElement,
	address = location.href,
): Promise<string> {
	try {
		await navigator.clipboard.writeText(address);
		field.hidden = true;
		return 'Link kopiert.';
	} catch {
		field.hidden = false;
		field.value = address;
		field.select();
		return 'Ihr Browser lässt das Kopieren hier nicht zu. Kopieren Sie den markierten Link selbst.';
	}
}
