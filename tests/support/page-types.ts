import { isKindId, kindIds, kindOf } from '#src/model/kinds.ts';
import { fixedRoutes } from '#src/model/routes.ts';
import { versionIds, versionOf } from '#src/model/versions.ts';
import { distFolder, readSite } from './built-site.ts';

/**
 * Addresses of one page of every type; for each kind its list and its longest entry.
 *
 * @param folder a built portal, `dist/` by default
 */
export function pageTypes(folder = distFolder): string[] {
	const { pages } = readSite(folder);
	const longest = (belongs: (path: string) => boolean) =>
		pages
			.filter(({ path }) => belongs(path))
			.sort((a, b) => b.html.length - a.html.length || a.path.localeCompare(b.path))
			.slice(0, 1)
			.map(({ path }) => path);
	const ofKinds = kindIds
		.filter((kind) => !kindOf(kind).withoutList)
		.flatMap((kind) => [
			`/${kind}/`,
			...longest(
				(path) =>
					path.startsWith(`/${kind}/`) && path !== `/${kind}/` && !path.endsWith('/dossier/'),
			),
		]);
	const others = [...fixedRoutes, '/404.html', '/mitmachen/', '/mitmachen/regeln/bilder/'];
	const fixed = longest(
		(path) => !others.includes(path) && !kindIds.some((kind) => path.startsWith(`/${kind}/`)),
	);
	const dossiers = longest((path) => path.endsWith('/dossier/'));
	const versions = versionIds.flatMap((id) =>
		longest((path) => {
			const [, kind = '', , segment, end] = path.split('/');
			return isKindId(kind) && segment === versionOf(id).segment && end === '';
		}),
	);
	return [...new Set([...others, ...fixed, ...ofKinds, ...dossiers, ...versions])];
}
