/** A page of the built portal at an old address, which no other page gets again. */
export type OldPage = MovedPage | GonePage;

/** A page that redirects to the article's new address. */
interface MovedPage {
	/** Old address below the base, with slashes at both ends. */
	from: string;
	/** New address, with the base. */
	to: string;
}

/** A page that says that the article was removed. */
interface GonePage {
	from: string;
	to?: undefined;
}

/**
 * Reads from a built page whether it is at an old address.
 *
 * @param path address of the page below the base
 * @param html the page as built by `Layout.astro`
 */
export function oldPage(path: string, html: string): OldPage | undefined {
	const head = html.slice(0, html.indexOf('</head>') + 200);
	const to = /<meta http-equiv="refresh" content="0; url=([^"]+)">/.exec(head)?.[1];
	if (to !== undefined) return { from: path, to };
	return /<body data-entfernt/.test(head) ? { from: path } : undefined;
}

/**
 * @returns a regular expression for web servers that matches exactly this text; `RegExp.escape` would
 * also escape letters and slashes, which operators could not read
 */
export function literally(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
