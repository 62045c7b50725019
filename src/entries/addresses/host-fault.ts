import { domainToUnicode } from 'node:url';
import { LOCAL_HOST } from '#src/base/local-host.ts';

/**
 * Why the host of a web address is refused.
 *
 * - `user`: a name before `@` may pass for the host
 * - `encoded`: percent signs hide its letters
 * - `alike`: letters or signs that look like others, so that it leads elsewhere than it appears to
 * - `number`: a number, which tells nobody whose host it is
 * - `own`: a host that only the author's computer or network knows
 */
export type HostFault = 'user' | 'encoded' | 'alike' | 'number' | 'own';

/** Umlauts and accents of the languages of Europe, which nobody takes for another letter. */
const LATIN =
	/^[a-z0-9_\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u0148\u014a-\u017e\u0219\u021b-]*$/;
/** Scripts none of whose letters look like Latin ones. */
const OTHER =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Georgian}ー0-9-]*$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}0-9-]*$/u;
const GREEK = /^[\p{Script=Greek}0-9-]*$/u;
/** Letters that show which script a name is written in. */
const PLAINLY_CYRILLIC = /[бгджзийлпфцчшщъыэюя]/;
const PLAINLY_GREEK = /[βδζθλμξπσςφψω]/;

/**
 * Judges the host of a web address by what browsers make of it.
 *
 * @returns undefined if nothing is wrong, or if the address has another scheme or none
 */
export function hostFault(url: string): HostFault | undefined {
	const authority = authorityOf(url);
	if (authority === undefined || !URL.canParse(url.trim())) return undefined;
	const { hostname, protocol } = new URL(url.trim());
	if (!/^https?:$/.test(protocol)) return undefined;
	if (authority.includes('@')) return 'user';
	return nameFault(authority.replace(/:\d*$/, ''), hostname);
}

/** Judges the host of a mail address. */
export function mailHostFault(host: string): HostFault | undefined {
	const url = `https://${host}/`;
	return URL.canParse(url) ? nameFault(host, new URL(url).hostname) : 'alike';
}

function nameFault(written: string, hostname: string): HostFault | undefined {
	if (written.includes('%')) return 'encoded';
	const host = hostname.replace(/\.$/, '');
	if (/^\[|^\d+(?:\.\d+){3}$/.test(host)) return isOwnNumber(host) ? 'own' : 'number';
	const shown = domainToUnicode(host);
	// Invalid Punycode cannot be shown.
	if (shown === '' || !shown.split('.').every(isHonest)) return 'alike';
	// Browsers turn `。` and full-width letters into others, and drop what is invisible.
	const plain = written.replace(/\.$/, '').toLowerCase().normalize('NFC');
	if (plain !== shown && plain !== host) return 'alike';
	return !host.includes('.') || LOCAL_HOST.test(host) ? 'own' : undefined;
}

function isHonest(label: string): boolean {
	if (LATIN.test(label) || OTHER.test(label)) return true;
	if (CYRILLIC.test(label)) return PLAINLY_CYRILLIC.test(label);
	return GREEK.test(label) && PLAINLY_GREEK.test(label);
}

/** Loopback, private and link-local addresses. */
function isOwnNumber(host: string): boolean {
	if (host.startsWith('[')) return /^\[(?:::1?\]|::ffff:|f[cde])/.test(host);
	const [first = 0, second = 0] = host.split('.').map(Number);
	return (
		[0, 10, 127].includes(first) ||
		(first === 172 && second >= 16 && second < 32) ||
		(first === 192 && second === 168) ||
		(first === 169 && second === 254) ||
		(first === 100 && second >= 64 && second < 128)
	);
}

/** @returns what stands between `//` and the path, with user and port, as browsers read it */
function authorityOf(url: string): string | undefined {
	// Browsers drop control characters and take `\` for `/`.
	// eslint-disable-next-line no-control-regex -- these are what browsers drop
	const clean = url.replace(/^[\u0000- ]+|[\t\n\r]/g, '');
	return /^https?:[/\\]*([^/?#\\]*)/i.exec(clean)?.[1];
}
