import { ALWAYS_ASK, CACHE_RULES, FIXED_HEADERS, OPENER_POLICY } from './headers.ts';
import { commonPolicy, EDITOR_OPENER_POLICY } from './policy.ts';
import type { OldPage } from './moved-pages.ts';

/**
 * `_headers`, a format of Netlify that other Pages services read, too. Rules for the same address add
 * up there, so all pages get the policy of the search page and the editor; each page's `<meta>` has the narrower
 * policy, and browsers apply both. Added up, the two values on how windows keep in touch are invalid, which browsers
 * treat like the editor's.
 *
 * @param base with slashes at both ends
 */
export function headersFile(base: string): string {
	const everywhere = { ...FIXED_HEADERS, 'Content-Security-Policy': commonPolicy() };
	const lines = Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}`);
	const [forever] = CACHE_RULES;
	// Codeberg applies the first matching rule, so the narrower rule comes first.
	return [
		`${base}_teile/*`,
		`  Cache-Control: ${forever?.value ?? ALWAYS_ASK}`,
		`${base}redaktion/*`,
		`  Content-Security-Policy: ${commonPolicy()}`,
		`  ${OPENER_POLICY}: ${EDITOR_OPENER_POLICY}`,
		`${base}*`,
		...lines,
		'',
	].join('\n');
}

/**
 * `_redirects`, a format of Netlify that Codeberg and others read, too: renamed and removed pages. With
 * `!` a rule takes precedence over the page at the old address. Services that do not know `!` skip the
 * line and apply the next one, or send the page, which redirects by itself.
 *
 * @param base with slashes at both ends
 */
export function redirectsFile(pages: readonly OldPage[], base: string): string {
	const prefix = base.slice(0, -1);
	const lines = pages.flatMap(({ from, to }) =>
		to === undefined
			? // The server looks for the file to send below the base.
				[`${prefix}${from} ${from}index.html 410!`]
			: [`${prefix}${from} ${to} 301!`, `${prefix}${from} ${to} 301`],
	);
	return lines.map((line) => `${line}\n`).join('');
}
