import { ALWAYS_ASK, CACHE_RULES, FIXED_HEADERS } from './headers.ts';
import { headerPolicy } from './policy.ts';
import type { OldPage } from './moved-pages.ts';

/**
 * `_headers`, as Netlify invented it and other Pages services read it. Rules for the same address
 * add up there, so all pages get the search page's policy; the narrower one stands in each page's
 * `<meta>`, and browsers heed both.
 *
 * @param base with slashes at both ends
 */
export function headersFile(base: string): string {
	const everywhere = { ...FIXED_HEADERS, 'Content-Security-Policy': headerPolicy('/suche/') };
	const lines = Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}`);
	const [forever] = CACHE_RULES;
	return [
		`${base}*`,
		...lines,
		`${base}_teile/*`,
		`  Cache-Control: ${forever?.value ?? ALWAYS_ASK}`,
		'',
	].join('\n');
}

/**
 * `_redirects`, as Netlify invented it and GitLab and Codeberg read it: renamed pages.
 *
 * @param base with slashes at both ends
 */
export function redirectsFile(pages: readonly OldPage[], base: string): string {
	const prefix = base.slice(0, -1);
	const lines = pages.flatMap(({ from, to }) => (to ? [`${prefix}${from} ${to} 301`] : []));
	return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}
