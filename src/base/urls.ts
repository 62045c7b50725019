/**
 * Puts the portal's base path before an address within the portal.
 *
 * @param path starts with `/`, may carry query and anchor
 * @param base with slashes at both ends
 */
export function withBase(path: string, base: string): string {
	return base.replace(/\/$/, '') + path;
}

/** @returns a `mailto:` address with subject and text filled in. */
export function mailUrl(mail: string, subject: string, body: string): string {
	return `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}

/** @returns an address with `%20` and the like decoded; unchanged if it is malformed. */
export function decoded(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}

/**
 * @returns true if a text is the address itself; scheme, `www.` and a slash at the end may be
 * missing.
 */
export function isAddress(text: string, href: string): boolean {
	const bare = (address: string) =>
		decoded(address.trim())
			.toLowerCase()
			.replace(/^(?:https?:\/\/|mailto:)?(?:www\.)?/, '')
			.replace(/\/$/, '');
	return bare(text) === bare(href);
}
