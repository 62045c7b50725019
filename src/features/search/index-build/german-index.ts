import { META, type MetaName } from '../page-record.ts';
import type { PageText } from './page-text.ts';
import type { PartsOf } from './part-finder.ts';
import { synonymFinder } from './synonyms.ts';

/** The copy of a page that is indexed. */
interface IndexedCopy {
	html: string;
	/** Words of the page, by which it can be found; `added` are the parts and synonyms. */
	said: string;
	added: string;
}

/**
 * Adds German to the index: the indexed copy of a page has the parts of its compounds and the
 * synonyms of its terms as metadata, so that a search for them finds the page. The page itself does
 * not change, and excerpts come from its text alone.
 *
 * @param pages by file
 * @param partsOf the searchable parts of a word
 * @returns for each file the copy to index and the words it can be found by
 */
export function germanCopies(
	pages: ReadonlyMap<string, PageText>,
	partsOf: PartsOf,
): Map<string, IndexedCopy> {
	const synonymsOf = synonymFinder(
		[...pages.values()].flatMap(({ synonyms }) => (synonyms ? [synonyms] : [])),
	);
	const copies = new Map<string, IndexedCopy>();
	for (const [file, { body, title, text, meta: names }] of pages) {
		const inTitle = partsIn(title, partsOf);
		const inText = partsIn(text, partsOf).filter((part) => !inTitle.includes(part));
		const others = synonymsOf(`${title}\n${text}`);
		const meta = [
			metaElement(META.titleParts, inTitle),
			metaElement(META.textParts, inText),
			metaElement(META.synonyms, others),
		].join('');
		copies.set(file, {
			// Only the indexed element: Pagefind ignores the rest.
			html: `<html><body>${body.replace(/^<[^>]+>/, (tag) => tag + meta)}</body></html>`,
			said: [title, text, ...names.values()].join(' '),
			added: [...inTitle, ...inText, ...others].join(' '),
		});
	}
	return copies;
}

/** @returns the parts of all compounds in a text, each once, without words of the text. */
function partsIn(text: string, partsOf: PartsOf): string[] {
	const words = new Set(
		text
			.normalize('NFC')
			.toLowerCase()
			.match(/\p{L}+/gu),
	);
	const parts = new Set<string>();
	for (const word of words) {
		for (const part of partsOf(word)) if (!words.has(part)) parts.add(part);
	}
	return [...parts];
}

function metaElement(name: MetaName, parts: readonly string[]): string {
	if (parts.length === 0) return '';
	return `<span hidden data-pagefind-ignore="index" data-pagefind-meta="${name}">${parts.join(' ')}</span>`;
}
