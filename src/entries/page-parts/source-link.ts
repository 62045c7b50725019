import type { Element } from 'hast';
import { h } from 'hastscript';
import { printedAddress } from '#src/base/urls.ts';

/**
 * @param url address of the page that states a fact
 * @param of name of the fact, which tells links to the same host apart
 */
export function sourceLink(url: string, of: string): Element {
	const host = URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url;
	return h(
		'a',
		{ href: url, ariaLabel: `${host}, Quelle zu: ${of}`, dataDruckadresse: printedAddress(url) },
		host,
	);
}
