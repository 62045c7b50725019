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
	// Codeberg takes the first rule that fits, so the narrower one stands first.
	return [
		`${base}_teile/*`,
		`  Cache-Control: ${forever?.value ?? ALWAYS_ASK}`,
		`${base}*`,
		...lines,
		'',
	].join('\n');
}

/**
 * `_redirects`, as Netlify invented it and Codeberg and others read it: renamed and removed pages. A
 * mark of exclamation goes before the page at the old address; services that do not know it skip
 * that line and take the next, or send the page, which leads on by itself.
 *
 * @param base with slashes at both ends
 */
export function redirectsFile(pages: readonly OldPage[], base: string): string {
	const prefix = base.slice(0, -1);
	const lines = pages.flatMap(({ from, to }) =>
		to === undefined
			? // What is sent instead is looked for below the base.
				[`${prefix}${from} ${from}index.html 410!`]
			: [`${prefix}${from} ${to} 301!`, `${prefix}${from} ${to} 301`],
	);
	return lines.map((line) => `${line}\n`).join('');
}
