/**
 * Puts the portal's base path before an address within the portal.
 *
 * @param path starts with `/`, may carry query and anchor
 * @param base with slashes at both ends
 */
export function withBase(path: string, base: string): string {
	return base.replace(/\/$/, '') + path;
}

/** @returns a `mailto:` address with subject and, if there is one, text filled in. */
export function mailUrl(mail: string, subject: string, body = ''): string {
	const text = body && `&body=${percentEncoded(body)}`;
	return `mailto:${mail}?subject=${percentEncoded(subject)}${text}`;
}

/** @returns the mailbox of a `mailto:` address, or the address itself, as it is printed */
export function printedAddress(url: string): string {
	return decoded(/^mailto:([^?]*)/.exec(url)?.[1] ?? url);
}

/** @returns a text as a part of an address; halves of characters, which have no code, become U+FFFD */
export function percentEncoded(text: string): string {
	return encodeURIComponent(text.toWellFormed());
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

/** @returns an address with its blanks encoded */
export function encodeBlanks(address: string): string {
	return address.replace(/[\s\u00a0]/g, '%20');
}
