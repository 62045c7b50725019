import { splitCompound, searchableParts } from '../analysis/split-compound.ts';
import { pageText, type PageText } from './page-text.ts';
import { portalLexicon } from './portal-lexicon.ts';
import { synonymFinder } from './synonyms.ts';

/** A page as the index gets it. */
interface IndexedCopy {
	html: string;
	words: string;
}

const SHORTEST_COMPOUND = 7;

/**
 * Teaches the index German. The copy of a page that is indexed carries the parts of its compounds
 * and the synonyms of the terms it uses as metadata, so that a search for them finds the page; the
 * page itself stays as it is, and excerpts are taken from its text alone.
 *
 * @param pages built pages by file
 * @returns for each file the copy to index and all words it can be found by; pages outside of the
 * search are left out
 */
export function germanCopies(pages: ReadonlyMap<string, string>): Map<string, IndexedCopy> {
	const texts = new Map<string, PageText>();
	for (const [file, html] of pages) {
		const text = pageText(html);
		if (text) texts.set(file, text);
	}
	const partsOf = partFinder([...texts.values()].flatMap(({ title, text }) => [title, text]));
	const synonymsOf = synonymFinder(
		[...texts.values()].flatMap(({ synonyms }) => (synonyms ? [synonyms] : [])),
	);
	const copies = new Map<string, IndexedCopy>();
	for (const [file, { body, title, text, meta: names }] of texts) {
		const inTitle = partsOf(title);
		const inText = partsOf(text).filter((part) => !inTitle.includes(part));
		const others = synonymsOf(`${title}\n${text}`);
		const meta = [
			metaElement('titelteile', inTitle),
			metaElement('teile', inText),
			metaElement('synonyme', others),
		].join('');
		copies.set(file, {
			// What lies around the indexed element would only be read in vain.
			html: `<html><body>${body.replace(/^<[^>]+>/, (tag) => tag + meta)}</body></html>`,
			words: [title, text, names, ...inTitle, ...inText, ...others].join(' '),
		});
	}
	return copies;
}

/** @returns a function that lists the parts of all compounds in a text, each once. */
function partFinder(texts: readonly string[]): (text: string) => string[] {
	const lexicon = portalLexicon(texts);
	const known = new Map<string, readonly string[]>();
	const split = (word: string): readonly string[] => {
		const found = known.get(word);
		if (found) return found;
		const compound = splitCompound(word, lexicon);
		const parts = compound ? searchableParts(compound, lexicon) : [];
		known.set(word, parts);
		return parts;
	};
	return (text) => {
		const words = new Set(
			text
				.normalize('NFC')
				.toLowerCase()
				.match(/\p{L}+/gu),
		);
		const parts = new Set<string>();
		for (const word of words) {
			if (word.length < SHORTEST_COMPOUND) continue;
			for (const part of split(word)) if (!words.has(part)) parts.add(part);
		}
		return [...parts];
	};
}

function metaElement(name: string, parts: readonly string[]): string {
	if (parts.length === 0) return '';
	return `<span hidden data-pagefind-ignore="index" data-pagefind-meta="${name}">${parts.join(' ')}</span>`;
}
