import { literally, type OldPage } from './moved-pages.ts';

/** Folder below the published one with files about old pages that only servers read. */
export const SERVER_FOLDER = '_hosting';

/**
 * Renamed pages for a `map $uri` of nginx, with everything below them. Entries of a `map` are data:
 * the file cannot change the server's configuration. nginx decodes `$uri`, so only characters that
 * need no encoding are copied into the new address; above all no line break.
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

/** Removed pages for a `map $uri` of nginx, each with the file to send. */
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
 * Renamed and removed pages for `hosting/lighttpd.lua`, one per line: old address below the base, tab,
 * new address with the base (empty for a removed page).
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
