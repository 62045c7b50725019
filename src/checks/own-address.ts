import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindIds } from '#src/model/kinds.ts';
import { fixedRoutes } from '#src/model/routes.ts';
import { readYaml } from '#src/entries/yaml/yaml-fields.ts';

/** An address outside the portal that means one of its pages. */
export interface OwnAddress {
	/** The page below the portal's base, with query and anchor. */
	path: string;
	/** `portal`: under the portal's own name. `machine`, `network`: nobody else can open it. `forge`: where texts are edited. */
	place: 'portal' | 'machine' | 'network' | 'forge';
}

const FIRST_PARTS: ReadonlySet<string> = new Set([
	...kindIds,
	...fixedRoutes.flatMap((path) => path.split('/')[1] ?? []),
]);
const MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/;
const NETWORK =
	/^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|.*\.(?:local|localhost|intern|internal|lan|intranet|corp|home))$/;

/** @returns the portal's own address as `portal.yaml` gives it; undefined without one */
export function portalAddress(contentDir: string): string | undefined {
	const address = portalSettings(contentDir)?.['adresse'];
	return typeof address === 'string' && URL.canParse(address) ? new URL(address).host : undefined;
}

/** @returns what `portal.yaml` says, valid or not; undefined without such a file in the content folder */
export function portalSettings(contentDir: string): Record<string, unknown> | undefined {
	const path = join(contentDir, 'portal.yaml');
	return existsSync(path) ? readYaml(readFileSync(path, 'utf8'), 0).raw : undefined;
}

/**
 * Finds out whether a web address may mean a page of the portal. Whether the portal has it, nobody knows without the
 * other files.
 *
 * @param host of the portal; undefined if it is not known
 */
export function ownAddressOf(url: string, host: string | undefined): OwnAddress | undefined {
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
	const { hostname, host: given, pathname, search, hash } = new URL(url);
	const rest = search + hash;
	if (MACHINE.test(hostname)) return { path: pathname + rest, place: 'machine' };
	if (NETWORK.test(hostname)) return { path: pathname + rest, place: 'network' };
	const bare = (name: string) => name.replace(/^www\./, '');
	if (host !== undefined && bare(given) === bare(host))
		return { path: pathname + rest, place: 'portal' };
	const edited = /\/((?:[a-z]+)\/[a-z0-9-]+(?:\/index)?)\.mdx?$/.exec(pathname)?.[1];
	if (edited !== undefined && FIRST_PARTS.has(edited.split('/')[0] ?? ''))
		return { path: `/${edited.replace(/\/index$/, '')}/${hash}`, place: 'forge' };
	return undefined;
}

/** @returns true for a web address that may mean a page of the portal, whatever the portal's name is */
export function mayBeOwn(url: string): boolean {
	if (ownAddressOf(url, undefined)) return true;
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return false;
	return FIRST_PARTS.has(new URL(url).pathname.split('/')[1] ?? '');
}
