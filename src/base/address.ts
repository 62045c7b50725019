/**
 * Finds the scheme of an address as browsers do, which drop control characters and take `\` for
 * `/`.
 *
 * @returns the scheme in lower case without colon, `//` for another server, or undefined for an
 * address within the portal
 */
export function schemeOf(url: string): string | undefined {
	// eslint-disable-next-line no-control-regex -- these are what browsers drop
	const clean = url.replace(/[\u0000-\u0020\u007f-\u009f]/g, '').toLowerCase();
	if (/^[/\\]{2}/.test(clean)) return '//';
	return /^([^/?#\\]*?):/.exec(clean)?.[1];
}

/** @returns true for addresses within the portal, and for http, https, mail and telephone. */
export function isSafeAddress(url: string): boolean {
	const scheme = schemeOf(url);
	return scheme === undefined ? true : /^(?:https?|mailto|tel)$/.test(scheme) && !hidesItsHost(url);
}

/**
 * @returns true for a web address with a name before `@`, which may pass for the host: `https://amt.de@example.org/`
 * leads to example.org.
 */
function hidesItsHost(url: string): boolean {
	// eslint-disable-next-line no-control-regex -- these are what browsers drop
	const clean = url.replace(/^[\u0000- ]+|[\t\n\r]/g, '');
	return /^https?:[/\\]*[^/?#\\]*@/i.test(clean);
}
