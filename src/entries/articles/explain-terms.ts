import type { ElementContent, Parents, Root, Text } from 'hast';
import { groupByEach } from '#src/base/group-by-each.ts';
import { PLAIN_ENDINGS } from '#src/base/text/inflection.ts';
import { phraseFinder, type PhraseFinder } from '#src/base/text/phrases.ts';
import { withBase } from '#src/base/urls.ts';

/** A glossary entry with what its explanation in a text needs. */
export interface Term {
	id: string;
	/** Address of its page below the portal's base. */
	path: string;
	name: string;
	definition: string;
	/** Spellings that mean the term: its name and abbreviations. */
	spellings: readonly string[];
}

/** Elements in which no term is explained: links, names and code. */
const LEAVE = new Set(['a', 'button', 'code', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'label']);

/** A glossary prepared for searching texts. */
interface Glossary {
	find: PhraseFinder;
	/** Terms by spelling; the first one is explained. */
	bySpelling: ReadonlyMap<string, readonly Term[]>;
}

/** Where the terms are explained. */
export interface ExplainOptions {
	/** Base path of the portal. */
	base: string;
	/** Id of the term whose own page this is; it is not explained there. */
	ownTerm?: string | undefined;
}

/** A glossary is prepared once for all texts. */
const prepared = new WeakMap<readonly Term[], Glossary>();

/**
 * Links the first use of every glossary term to its explanation.
 *
 * Spellings match as written or with a plain German ending (`Leistung` → `Leistungen`).
 *
 * @param terms all terms; pass the same array for all texts
 * @returns the terms found, in the order of their first use
 */
export function explainTerms(
	tree: Root,
	terms: readonly Term[],
	{ base, ownTerm }: ExplainOptions,
): Term[] {
	if (terms.length === 0) return [];
	const { find, bySpelling } = glossaryOf(terms);
	const termOf = (spelling: string) => bySpelling.get(spelling)?.find(({ id }) => id !== ownTerm);
	const isWanted =
		ownTerm === undefined ? undefined : (spelling: string) => termOf(spelling) !== undefined;
	const found = new Set<Term>();
	walk(tree);
	return [...found];

	function walk(parent: Parents): void {
		if (parent.type === 'element' && LEAVE.has(parent.tagName)) return;
		for (let index = 0; index < parent.children.length; index++) {
			const child = parent.children[index];
			if (child?.type === 'element') walk(child);
			if (child?.type !== 'text') continue;
			const pieces = link(child);
			if (!pieces) continue;
			parent.children.splice(index, 1, ...pieces);
			index += pieces.length - 1;
		}
	}

	/** @returns the text in pieces, or undefined if nothing new is explained */
	function link({ value }: Text): ElementContent[] | undefined {
		const pieces: ElementContent[] = [];
		let rest = 0;
		for (const { phrase, index, written } of find(value, isWanted)) {
			const term = termOf(phrase);
			if (!term || found.has(term)) continue;
			found.add(term);
			pieces.push(
				{ type: 'text', value: value.slice(rest, index) },
				{
					type: 'element',
					tagName: 'a',
					properties: {
						className: ['begriff'],
						href: withBase(term.path, base),
						dataBegriff: term.id,
					},
					children: [{ type: 'text', value: written }],
				},
			);
			rest = index + written.length;
		}
		if (pieces.length === 0) return undefined;
		return [...pieces, { type: 'text', value: value.slice(rest) }];
	}
}

function glossaryOf(terms: readonly Term[]): Glossary {
	const known = prepared.get(terms);
	if (known) return known;
	const bySpelling = groupByEach(terms, ({ spellings }) => spellings);
	const find = phraseFinder(bySpelling.keys(), {
		notAfter: '\\-/',
		notBefore: '-\\p{L}',
		endings: PLAIN_ENDINGS,
	});
	const glossary = { find, bySpelling };
	prepared.set(terms, glossary);
	return glossary;
}
