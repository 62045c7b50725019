/**
 * Replaces the page's address in the text of a mail link.
 *
 * @param href a `mailto:` address whose text names `before`
 * @param before full address of a page
 * @param now address to put in its place
 */
export function withAddress(href: string, before: string, now: string): string {
	const field = (address: string) => `body=${encodeURIComponent(`Seite: ${address}\n`)}`;
	return href.replace(field(before), () => field(now));
}
