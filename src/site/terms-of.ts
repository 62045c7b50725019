import type { Term } from '#src/entries/articles/explain-terms.ts';
import { pathOf, type Entry } from '#src/model/entry.ts';

/** @returns the glossary's terms as texts explain them. */
export function termsOf(glossary: readonly Entry<'glossar'>[]): Term[] {
	return glossary.map(({ id, data }) => ({
		id,
		path: pathOf({ kind: 'glossar', id }),
		name: data.begriff,
		definition: data.kurzfassung,
		spellings: [data.begriff, ...(data.abkuerzungen ?? [])],
	}));
}

/** @returns glossary terms of another language, by language: how each is written. */
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
