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

/**
 * Writes a paragraph.
 *
 * @param style left out: the usual one
 * @param content runs, links and marks
 * @param section left out, or the section that ends with the paragraph
 */
export function wordParagraph(style: string | undefined, content: string, section = ''): string {
	const properties = (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) + section;
	return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/**
 * Writes words that look alike; nothing for no words.
 *
 * @param text escaped
 * @param properties elements of `w:rPr`, in the order of the schema
 */
export function wordRun(text: string, properties = ''): string {
	if (text === '') return '';
	return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}
