import { fixedPages, reservedNames } from './fixed-pages.ts';
import { listedKindIds } from './kinds.ts';

/** Addresses of pages without an entry; texts may link to them. */
export const fixedRoutes: readonly string[] = fixedPages.map(({ path }) => path);

/** First segments of addresses that content may not use. */
export const reservedSegments: readonly string[] = [
	...fixedRoutes.flatMap((path) => /^\/([^/]+)\/$/.exec(path)?.[1] ?? []),
	...Object.keys(reservedNames),
];

/** Addresses of the lists, one per kind: `/praxisbeispiele/`. */
export const listRoutes: readonly string[] = listedKindIds.map((id) => `/${id}/`);
