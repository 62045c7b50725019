import { Parser } from 'htmlparser2';

/** Where a portal is served, and the address in its pages. */
export interface ServedPortal {
	/** Origin of the server, without a slash at the end. */
	origin: string;
	/** Path of the portal, with slashes at both ends. */
	base: string;
	/** `SITE_URL` of the build. */
	siteUrl: string;
}

/** What {@link crawl} found. */
export interface CrawlResult {
	/** Addresses that answered as they should, below the origin. */
	found: Set<string>;
	/** One line per address that did not: the page that has it, the address, the fault. */
	broken: string[];
}

const ATTRIBUTES = ['href', 'src', 'action', 'data-index', 'data-basis', 'content'];
/** Files that programs request, not linked from every page. */
const BY_NAME = ['', 'sitemap.xml', 'llms.txt', 'feed.xml', 'termine.ics', 'suche/'];

/**
 * Requests everything a portal links to, as a visitor who follows each link: from pages, feeds,
 * calendars, open data, the site map. Does not request addresses of other hosts.
 */
export async function crawl({ origin, base, siteUrl }: ServedPortal): Promise<CrawlResult> {
	const found = new Set<string>();
	const broken: string[] = [];
	const queue = BY_NAME.map((name) => ({ path: base + name, from: 'by name' }));
	const seen = new Set(queue.map(({ path }) => path));
	const own = (address: string, here: string): string | undefined => {
		if (!URL.canParse(address, origin + here)) return undefined;
		const url = new URL(address, origin + here);
		return url.origin === origin || url.origin === siteUrl ? url.pathname + url.search : undefined;
	};
	const visit = async ({ path, from }: { path: string; from: string }) => {
		const report = (reason: string) => broken.push(`${from} → ${path}: ${reason}`);
		if (!path.startsWith(base)) {
			report(`does not begin with ${base}`);
			return;
		}
		const response = await fetch(origin + path, { redirect: 'manual' });
		const body = await response.text();
		if (response.status !== 200) {
			report(`status ${response.status}`);
			return;
		}
		found.add(path);
		const type = response.headers.get('content-type') ?? '';
		for (const address of addressesIn(body, type, [origin, siteUrl])) {
			const next = own(address, path);
			if (next === undefined || seen.has(next)) continue;
			seen.add(next);
			queue.push({ path: next, from: path });
		}
	};
	while (queue.length > 0) await Promise.all(queue.splice(0, 8).map(visit));
	return { found, broken };
}

function addressesIn(body: string, type: string, origins: readonly string[]): string[] {
	if (/^text\/html/.test(type)) return linksOf(body);
	if (/^text\/css/.test(type)) {
		return [...body.matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, address]) => address ?? []);
	}
	if (!/^(?:text\/(?:plain|calendar)|application\/)/.test(type)) return [];
	// Unfolds the long lines of calendars.
	const text = body.replace(/\r\n /g, '');
	return origins.flatMap((origin) =>
		[...text.matchAll(new RegExp(`${origin.replaceAll('.', '\\.')}[^\\s"'<>)\\\\]*`, 'g'))].map(
			([address]) => address.replaceAll('&amp;', '&'),
		),
	);
}

function linksOf(html: string): string[] {
	const links: string[] = [];
	const parser = new Parser({
		onopentag(name, attributes) {
			for (const attribute of ATTRIBUTES) {
				const value = attributes[attribute];
				// Only some meta elements have an address as their content.
				if (value !== undefined && (name !== 'meta' || /^https?:/.test(value))) links.push(value);
			}
			for (const part of (attributes['srcset'] ?? '').split(',')) {
				const address = part.trim().split(' ')[0];
				if (address) links.push(address);
			}
		},
	});
	parser.end(html);
	return links;
}
