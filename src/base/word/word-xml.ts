import { plainText } from '#src/base/text/plain-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** @returns a text for the content of an element or for an attribute, without signs that XML forbids */
export function xmlText(text: string): string {
	return plainText(text)
		.replace(/\s/g, ' ')
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The longest address that Word takes. */
const LONGEST_ADDRESS = 2000;

/** @returns an address in plain signs; undefined for one that Word would take for damage to the file */
export function wordAddress(url: string): string | undefined {
	const plain = plainText(url);
	if (!URL.canParse(plain)) return undefined;
	const { href } = new URL(plain);
	return href.length > LONGEST_ADDRESS ? undefined : href;
}
