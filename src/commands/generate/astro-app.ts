import type { RouteData } from 'astro';
import { dirname } from 'node:path';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { codeOrder } from '#src/base/text/code-order.ts';

/** A path with the properties that a page's `getStaticPaths` gives it. */
interface StaticPath {
	props?: Record<string, unknown>;
}

/** The part of Astro's prerender bundle that renders pages. */
export interface AstroApp {
	manifest: { routes: { routeData: RouteData; styles: readonly unknown[] }[] };
	routeCache: {
		get(route: RouteData): { staticPaths?: { keyed: Map<string, StaticPath> } } | undefined;
	};
	render(request: Request, options: { routeData: RouteData }): Promise<Response>;
	setInternals(internals: unknown): void;
	setOptions(options: unknown): void;
}

/** A file of the portal that a route makes. */
export interface SiteFile {
	/** File below the published folder, with `/`. */
	file: string;
	/** Path of the request, with the base. */
	path: string;
	route: RouteData;
	/** What `getStaticPaths` gives the page. */
	props: Record<string, unknown>;
}

/**
 * Lists the files that the routes of a portal make. Those of a folder come one after the other: a page says how large
 * the documents beside it are, and all are made of one text.
 *
 * @param base with slashes at both ends
 * @throws Error if two routes make the same file
 */
export async function siteFiles(app: AstroApp, base: string): Promise<SiteFile[]> {
	const paths = await new StaticPaths(app as never).getAll();
	const makers = new Map<string, string>();
	const files = paths.map(({ pathname, route }) => {
		const file = fileOf(pathname, route);
		const other = makers.get(file);
		if (other !== undefined) {
			throw new Error(`Both ${other} and ${route.component} make the page ${pathname}`);
		}
		makers.set(file, route.component);
		const props = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname)?.props ?? {};
		const path = base + pathname.replace(/^\//, '');
		return { file, path: route.type === 'page' ? path.replace(/\/?$/, '/') : path, route, props };
	});
	return files.sort((a, b) => codeOrder(dirname(a.file), dirname(b.file)));
}

function fileOf(pathname: string, { type }: RouteData): string {
	const path = pathname.replace(/^\/|\/$/g, '');
	if (type === 'endpoint') return path;
	if (path === '404') return '404.html';
	return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * Renders one file.
 *
 * @param origin of the portal, without a slash at the end
 * @throws Error that names the page, with the cause
 */
export async function renderFile(
	app: AstroApp,
	{ path, route }: SiteFile,
	origin: string,
): Promise<Buffer> {
	try {
		const response = await app.render(new Request(origin + path), { routeData: route });
		return Buffer.from(await response.arrayBuffer());
	} catch (cause) {
		throw new Error(`The page ${path} (${route.component}) cannot be rendered`, { cause });
	}
}
