import { codeOrder } from '#src/base/text/code-order.ts';

/** A page in the site map. */
export interface IndexedPage {
	/** Full address. */
	url: string;
	/** Day of the last change of content, `YYYY-MM-DD`, if the page states it. */
	changed?: string;
}

/**
 * Reads a built page's statements for search engines.
 *
 * @param html a page as this portal's layout writes it
 * @returns undefined for pages that are kept out of search engines
 */
export function indexedPage(html: string): IndexedPage | undefined {
	const head = html.slice(0, html.indexOf('</head>'));
	if (/<meta name="robots" content="noindex"/.test(head)) return undefined;
	const url = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
	const changed = /<meta property="article:modified_time" content="([^"]+)"/.exec(head)?.[1];
	return url === undefined ? undefined : { url, ...(changed ? { changed } : {}) };
}

/** Writes a site map (sitemaps.org); the addresses are already escaped, as in HTML. */
export function siteMapText(pages: readonly IndexedPage[]): string {
	const lines = pages
		.toSorted((a, b) => codeOrder(a.url, b.url))
		.map(({ url, changed }) => {
			const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
			return `\t<url><loc>${url}</loc>${lastmod}</url>`;
		});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...lines,
		'</urlset>',
		'',
	].join('\n');
}
