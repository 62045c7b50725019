import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { kindIds, kindOf } from '../../model/kinds.ts';

/** What a built page is called. */
export interface PageNames {
	title: string;
	others: string[];
	/** What the page is, for readers: `Kommune`, `Glossar`. */
	art: string;
	/** Place of the kind among all kinds. */
	rank: number;
	/** Address below the portal's base, as folder and last part: `kommunen/`, `offenburg`. */
	folder: string;
	slug: string;
}

/**
 * Reads the names a page gives the search.
 *
 * @param file of the page below the built folder: `kommunen/offenburg/index.html`
 * @returns undefined for a page outside of the search
 */
export function pageNames(file: string, html: string): PageNames | undefined {
	if (!html.includes('data-pagefind-body')) return undefined;
	let title = '';
	let others: string[] = [];
	let plural = '';
	let singular = '';
	visit(htmlToHast(html) as unknown as Root, 'element', (element) => {
		if (element.tagName === 'h1') title ||= oneLine(toString(element));
		const { dataPagefindMeta: meta, dataPagefindFilter: filter, dataGleich } = element.properties;
		if (meta === 'art') singular = oneLine(toString(element));
		if (filter === 'art') plural = oneLine(toString(element));
		if (meta === 'suchwort') {
			others =
				typeof dataGleich === 'string'
					? (JSON.parse(dataGleich) as string[])
					: toString(element).split(',');
		}
	});
	const path = file.replace(/\/?index\.html$/, '');
	const kind = kindIds.map(kindOf).find(({ mehrzahl }) => mehrzahl === plural);
	const slash = path.lastIndexOf('/') + 1;
	return {
		title,
		others: others.map(oneLine).filter((name) => name !== '' && name !== title),
		// Where one word names the collection, it says more: a term belongs to the glossary.
		art: kind?.zaehlwort !== undefined && !plural.includes(' ') ? plural : singular,
		rank: kind ? kindIds.indexOf(kind.id as (typeof kindIds)[number]) : kindIds.length,
		folder: path.slice(0, slash),
		slug: path.slice(slash),
	};
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
