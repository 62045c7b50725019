import { plainText } from '#src/base/text/plain-text.ts';

/** Signs that begin a link, code, HTML or an escape; without them brackets and parentheses are text. */
const MARKUP = /[\\[\]<`*]/g;
/** Beginnings of headings, quotations, lists and lines; numbered lists are apart. */
const BLOCK = /^[#>+=~-]/;

/** @returns a text as one line of Markdown that shows exactly this text, without links */
export function markdownLine(text: string): string {
	return plainText(text)
		.replace(/\s+/g, ' ')
		.trim()
		.replace(MARKUP, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/ (#+)$/, ' \\$1');
}

/** @returns the same for a line of its own, which begins no heading, list or quotation */
export function markdownBlock(text: string): string {
	return markdownLine(text)
		.replace(/^(\d{1,9})([.)])/, '$1\\$2')
		.replace(BLOCK, '\\$&');
}
