import type { ElementContent, Parents, Root, Text } from 'hast';
import { h } from 'hastscript';
import { PLAIN_ENDING } from '#src/base/text/inflection.ts';
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

/**
 * Links the first use of every glossary term to its explanation.
 *
 * Spellings match as written or with a plain German ending (`Leistung` → `Leistungen`).
 *
 * @returns the terms found, in the order of their first use
 */
export function explainTerms(tree: Root, terms: readonly Term[], base: string): Term[] {
	const bySpelling = new Map<string, Term>();
	for (const term of terms) {
		for (const spelling of term.spellings) {
			if (!bySpelling.has(spelling)) bySpelling.set(spelling, term);
		}
	}
	if (bySpelling.size === 0) return [];
	const pattern = termPattern([...bySpelling.keys()]);
	const found: Term[] = [];
	walk(tree);
	return found;

	function walk(parent: Parents): void {
		if (parent.type === 'element' && LEAVE.has(parent.tagName)) return;
		for (let index = 0; index < parent.children.length; index++) {
			const child = parent.children[index];
			if (child?.type === 'element') walk(child);
			if (child?.type !== 'text') continue;
			const pieces = link(child);
			if (pieces.length === 1) continue;
			parent.children.splice(index, 1, ...pieces);
			index += pieces.length - 1;
		}
	}

	function link(text: Text): ElementContent[] {
		const pieces: ElementContent[] = [];
		let rest = 0;
		for (const match of text.value.matchAll(pattern)) {
			const term = bySpelling.get(match[1] ?? '');
			if (!term || found.includes(term)) continue;
			found.push(term);
			pieces.push(
				{ type: 'text', value: text.value.slice(rest, match.index) },
				h(
					'a',
					{
						className: ['begriff'],
						href: withBase(term.path, base),
						dataBegriff: term.id,
					},
					match[0],
				),
			);
			rest = match.index + match[0].length;
		}
		pieces.push({ type: 'text', value: text.value.slice(rest) });
		return pieces;
	}
}

function termPattern(spellings: string[]): RegExp {
	const longestFirst = spellings.sort((a, b) => b.length - a.length);
	const alternatives = longestFirst.map(RegExp.escape);
	return new RegExp(
		`(?<![\\p{L}\\p{N}\\-/])(${alternatives.join('|')})${PLAIN_ENDING}(?![\\p{L}\\p{N}]|-\\p{L})`,
		'gu',
	);
}
