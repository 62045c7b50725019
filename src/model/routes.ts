import { kindIds, kindOf } from './kinds.ts';

/** Addresses that exist without an entry of their own; texts may link to them. */
export const fixedRoutes: readonly string[] = [
	'/',
	'/aenderungen/',
	'/daten/',
	'/erfahrungen/',
	'/mitmachen/regeln/',
	'/suche/',
	'/vergleich/',
];

/** First segments of addresses that no page of content may take. */
export const reservedSegments: readonly string[] = [
	'404',
	'aenderungen',
	'daten',
	'erfahrungen',
	'medien',
	'pagefind',
	'pruefbericht',
	'redaktion',
	'suche',
	'vergleich',
];

/** Addresses of the lists, one a kind: `/praxisbeispiele/`. */
export const listRoutes: readonly string[] = kindIds
	.filter((id) => !kindOf(id).withoutList)
	.map((id) => `/${id}/`);
