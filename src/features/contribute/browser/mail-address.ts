/**
 * Puts another address into a mail link that carries one.
 *
 * @param href a `mailto:` address whose text names `before`
 * @param before full address of a page
 * @param now address to put in its place
 */
export function withAddress(href: string, before: string, now: string): string {
	const field = (address: string) => `body=${encodeURIComponent(`Seite: ${address}\n`)}`;
	return href.replace(field(before), () => field(now));
}
