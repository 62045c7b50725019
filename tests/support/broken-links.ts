import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { attribute, elementsOf, type BuiltPage, type BuiltSite } from './built-site.ts';

/** Where a built portal is published. */
export interface Place {
	/** Path with slashes at both ends. */
	base: string;
	/** Host without a slash at the end. */
	origin: string;
}

const ADDRESSES = ['href', 'src', 'action', 'dataIndex', 'dataBasis'];

/**
 * Follows every address of the portal in every page and stylesheet: links, anchors, images, scripts,
 * forms, canonical addresses.
 *
 * @returns one line per broken address; addresses of other hosts are not followed
 */
export function brokenLinks(site: BuiltSite, place: Place): string[] {
	const ids = new Map(
		site.pages.map(({ path, tree }) => [
			path,
			new Set(elementsOf(tree).flatMap((element) => attribute(element, 'id') ?? [])),
		]),
	);
	const inPages = site.pages.flatMap((page) =>
		addressesOf(page).flatMap((address) => {
			const reason = mistake(address, page, site, ids, place);
			return reason ? [`${page.path} → ${address}: ${reason}`] : [];
		}),
	);
	return [...inPages, ...brokenInStyles(site, place)];
}

function addressesOf({ tree }: BuiltPage): string[] {
	return elementsOf(tree).flatMap((element) => [
		...ADDRESSES.flatMap((name) => attribute(element, name) ?? []),
		...(attribute(element, 'srcSet') ?? '')
			.split(',')
			.flatMap((each) => each.trim().split(' ')[0] || []),
	]);
}

function mistake(
	address: string,
	page: BuiltPage,
	site: BuiltSite,
	ids: ReadonlyMap<string, ReadonlySet<string>>,
	{ base, origin }: Place,
): string | undefined {
	const here = new URL(base.slice(0, -1) + page.path, origin);
	if (!URL.canParse(address, here)) return 'is no address';
	const url = new URL(address, here);
	if (url.protocol === 'mailto:' || url.origin !== new URL(origin).origin) return undefined;
	if (!url.pathname.startsWith(base)) return `does not begin with ${base}`;
	const path = decodeURIComponent(url.pathname.slice(base.length - 1));
	const file = path.endsWith('/') ? `${path}index.html` : path;
	if (!site.files.has(file.slice(1))) return 'no such file';
	const anchor = decodeURIComponent(url.hash.slice(1));
	return anchor && !ids.get(path)?.has(anchor) ? 'no such anchor' : undefined;
}

function brokenInStyles(site: BuiltSite, { base }: Place): string[] {
	const styles = [...site.files].filter((file) => file.endsWith('.css'));
	return styles.flatMap((style) => {
		const css = readFileSync(join(site.folder, style), 'utf8');
		return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, address = '']) => {
			if (address.startsWith('data:')) return [];
			const path = posix.resolve(posix.dirname(base + style), address);
			const found = path.startsWith(base) && site.files.has(path.slice(base.length));
			return found ? [] : [`${style} → ${address}: no such file`];
		});
	});
}
