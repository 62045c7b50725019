import { explainTerms, type Term } from '#src/entries/articles/explain-terms.ts';
import { ENGLISH } from '#src/entries/typesetting/foreign-words.ts';
import { pathOf, type Entry } from '#src/model/entry.ts';

/** @returns the glossary's terms, as explanations in texts need them. */
export function termsOf(glossary: readonly Entry<'glossar'>[]): Term[] {
	return glossary.map(({ id, data }) => ({
		id,
		path: pathOf({ kind: 'glossar', id }),
		name: data.begriff,
		definition: data.kurzfassung,
		spellings: [data.begriff, ...(data.abkuerzungen ?? [])],
	}));
}

/** @returns ids of the terms that these texts would explain. */
export function termIdsIn(texts: readonly string[], terms: readonly Term[]): Set<string> {
	const children = texts.map((value) => ({ type: 'text' as const, value: `${value}\n` }));
	return new Set(
		explainTerms({ type: 'root', children }, terms, { base: '/' }).map(({ id }) => id),
	);
}

/** @returns spellings of glossary terms of other languages, by language. */
export function foreignTermsOf(
	glossary: readonly Entry<'glossar'>[],
): Readonly<Record<string, readonly string[]>> {
	const foreign = glossary.flatMap(({ data: { sprache, begriff } }) =>
		sprache ? [{ sprache, begriff }] : [],
	);
	return Object.fromEntries(
		Map.groupBy(foreign, ({ sprache }) => sprache)
			.entries()
			.map(([sprache, terms]) => [sprache, terms.map(({ begriff }) => begriff)]),
	);
}

/** @returns words of other languages in texts, by language: those of the glossary, and English ones. */
export function foreignWordsOf(
	glossary: readonly Entry<'glossar'>[],
): Readonly<Record<string, readonly string[]>> {
	const terms = foreignTermsOf(glossary);
	return { ...terms, en: [...ENGLISH, ...(terms['en'] ?? [])] };
}
