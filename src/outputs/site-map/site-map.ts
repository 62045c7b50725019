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

/** A file of the site map, below the portal's base. */
export interface SiteMapFile {
	name: string;
	text: string;
}

/** Bounds of one file, from the protocol (sitemaps.org). */
interface Bounds {
	addresses: number;
	bytes: number;
}

const PROTOCOL: Bounds = { addresses: 50_000, bytes: 50 * 1024 * 1024 };
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Room for what surrounds the lines of a file. */
const FRAME = 200;

/**
 * Writes the site map: `sitemap.xml`, or if that would be too large an index of that name and
 * `sitemap-1.xml` and so on. The addresses are already escaped, as in HTML.
 *
 * @param root full address of the folder of the files, with a slash at the end
 */
export function siteMapFiles(
	pages: readonly IndexedPage[],
	root: string,
	bounds: Bounds = PROTOCOL,
): SiteMapFile[] {
	const lines = pages
		.toSorted((a, b) => codeOrder(a.url, b.url))
		.map(({ url, changed }) => {
			const lastmod = changed ? `<lastmod>${changed}</lastmod>` : '';
			return `\t<url><loc>${url}</loc>${lastmod}</url>`;
		});
	const parts = divided(lines, bounds);
	const text = (part: readonly string[]) => xml('urlset', part);
	if (parts.length <= 1) return [{ name: 'sitemap.xml', text: text(parts[0] ?? []) }];
	const files = parts.map((part, place) => ({
		name: `sitemap-${place + 1}.xml`,
		text: text(part),
	}));
	const index = files.map(({ name }) => `\t<sitemap><loc>${root}${name}</loc></sitemap>`);
	return [{ name: 'sitemap.xml', text: xml('sitemapindex', index) }, ...files];
}

function divided(lines: readonly string[], { addresses, bytes }: Bounds): string[][] {
	const parts: string[][] = [];
	let part: string[] = [];
	let size = FRAME;
	for (const line of lines) {
		const own = Buffer.byteLength(line) + 1;
		if (part.length === addresses || (part.length > 0 && size + own > bytes)) {
			parts.push(part);
			part = [];
			size = FRAME;
		}
		part.push(line);
		size += own;
	}
	return part.length > 0 ? [...parts, part] : parts;
}

function xml(root: string, lines: readonly string[]): string {
	return [HEAD, `<${root} xmlns="${NAMESPACE}">`, ...lines, `</${root}>`, ''].join('\n');
}
