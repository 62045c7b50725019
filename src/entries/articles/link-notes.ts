import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { isAddress } from '#src/base/urls.ts';
import { eachElement } from './elements.ts';

/** An address a text links to, with the letter that marks it in print. */
export interface LinkNote {
	mark: string;
	/** As on the page: complete, or with the base path. */
	href: string;
}

/**
 * Gives every link to a page a letter that is printed after it: a printed link has no target, and
 * an address within a sentence is hard to read. Each address has one letter. Links to the glossary
 * and links whose text is the address get none.
 *
 * @param glossary address of the glossary, with the base path
 * @returns the addresses in the order of their letters
 */
export function noteLinks(tree: Root, glossary: string): LinkNote[] {
	const marks = new Map<string, string>();
	eachElement(tree, (element) => {
		if (element.tagName !== 'a') return;
		const href = String(element.properties.href ?? '');
		if (!/^(?:\/|https?:)/.test(href)) return;
		if (href.startsWith(glossary) || isAddress(toString(element), href)) return;
		const mark = marks.get(href) ?? letters(marks.size);
		marks.set(href, mark);
		element.properties.dataVermerk = mark;
	});
	return [...marks].map(([href, mark]) => ({ mark, href }));
}

/** @returns a, b, …, z, aa, ab, …; `place` counts from 0. */
function letters(place: number): string {
	const last = String.fromCharCode(97 + (place % 26));
	return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last;
}
