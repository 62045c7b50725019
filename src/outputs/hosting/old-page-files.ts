import { literally, type OldPage } from './moved-pages.ts';

/** Where the build puts what only servers read about old pages, below the published folder. */
export const SERVER_FOLDER = '_hosting';

/**
 * Renamed pages for a `map $uri` of nginx, with all that lies below them. An entry can be nothing
 * but data: what is included there cannot change the server's configuration. nginx has decoded the
 * address, so only signs that need no encoding go on into the new one: no line break, above all.
 *
 * @param base with slashes at both ends; addresses without it are for servers behind a proxy that
 * takes it away
 */
export function movedMap(pages: readonly OldPage[], base: string): string {
	const lines = pages.flatMap(({ from, to }) =>
		to
			? [
					`"~^${optional(base)}${literally(from.slice(0, -1))}(?:/(?:index\\.html)?(?<weiter>[\\w\\-.~/]*))?$" "${to}$weiter";`,
				]
			: [],
	);
	return text(lines);
}

/** Removed pages for a `map $uri` of nginx: the file that says so. */
export function goneMap(pages: readonly OldPage[], base: string): string {
	const prefixes = [...new Set(['', base.slice(0, -1)])];
	const lines = pages.flatMap(({ from, to }) =>
		to
			? []
			: prefixes.flatMap((prefix) => [
					`"${prefix}${from}" "${prefix}${from}index.html";`,
					`"${prefix}${from.slice(0, -1)}" "${prefix}${from}index.html";`,
				]),
	);
	return text(lines);
}

/**
 * Renamed and removed pages for `hosting/lighttpd.lua`, a line each: old address below the base, tab,
 * new address with the base; nothing after the tab for a removed page.
 */
export function oldAddressTable(pages: readonly OldPage[]): string {
	return pages.map(({ from, to }) => `${from}\t${to ?? ''}\n`).join('');
}

function optional(base: string): string {
	return base === '/' ? '' : `(?:${literally(base.slice(0, -1))})?`;
}

function text(lines: readonly string[]): string {
	return ['# Beim Bauen erzeugt.', ...lines, ''].join('\n');
}
