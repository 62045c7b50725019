/** A page of the built portal that stands at an address nothing else will be published at. */
export type OldPage = MovedPage | GonePage;

/** A page that leads on to where the article is now. */
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
 * Reads from a finished page whether it stands at an old address.
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
 * @returns a text as a regular expression of a web server that matches it alone; `RegExp.escape` writes
 * letters and slashes in a form that operators could not read
 */
export function literally(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
