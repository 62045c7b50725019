import { PLAIN_ENDINGS } from '#src/base/text/inflection.ts';
import { phraseFinder } from '#src/base/text/phrases.ts';
import { pathOf, solutionsOf, summaryOf, titleOf, topicsOf, type Entry } from '#src/model/entry.ts';

/** What an entry may share with others, as names; how strong each ties. */
export type Ties = ReadonlyMap<string, number>;

const SOLUTION = 8;
/** The solution of a guide that is named, where the entry itself has none. */
const GUIDES_SOLUTION = 5;
const LINK = 6;
const TERM_IN_TITLE = 5;
const TERM = 3;
const SERVICE = 4;
const LAW = 2;
/** Two entries that lead to the same third one; too little alone. */
const SAME_LINK = 1;

/** Strength from which entries are „dazu“. */
export const TIED = 2;

/** What the ties of entries are read from. */
export interface TieSources {
	glossary: readonly Entry<'glossar'>[];
	/** @returns the entries on a topic that an entry names in its text or in a field */
	namedBy: (entry: Entry) => readonly Entry[];
}

/**
 * Prepares to say what ties an entry to others: its solutions, terms of the glossary in its title or summary, public
 * services, laws, and links from one to the other.
 *
 * @returns the same ties each time for the same entry
 */
export function tiesAmong({ glossary, namedBy }: TieSources): (entry: Entry) => Ties {
	const termsIn = termFinder(glossary);
	const known = new WeakMap<Entry, Ties>();
	return (entry) => {
		let ties = known.get(entry);
		if (!ties) {
			const named = namedBy(entry);
			const own = solutionsOf(entry);
			const guided = own.length > 0 ? [] : named.filter(({ kind }) => kind === 'leitfaeden');
			// Of two with the same name the later one counts.
			ties = new Map([
				...named.map((other) => [`seite ${pathOf(other)}`, SAME_LINK] as const),
				...(topicsOf(entry).length > 0 ? [[`seite ${pathOf(entry)}`, LINK] as const] : []),
				...lawsOf(entry).map((law) => [`recht ${law}`, LAW] as const),
				...servicesOf(entry).map((id) => [`leistung ${id}`, SERVICE] as const),
				...termsIn(summaryOf(entry) ?? '').map((id) => [`begriff ${id}`, TERM] as const),
				...termsIn(titleOf(entry)).map((id) => [`begriff ${id}`, TERM_IN_TITLE] as const),
				...guided.flatMap(solutionsOf).map((id) => [`loesung ${id}`, GUIDES_SOLUTION] as const),
				...own.map((id) => [`loesung ${id}`, SOLUTION] as const),
			]);
			known.set(entry, ties);
		}
		return ties;
	};
}

/** @returns how much two entries share; a link of one to the other counts as much as the page that is linked */
export function strengthBetween(a: Ties, b: Ties): number {
	return [...a].reduce((sum, [tie, strength]) => {
		const theirs = b.get(tie);
		return theirs === undefined ? sum : sum + Math.max(strength, theirs);
	}, 0);
}

/** @returns a function that gives the ids of the terms in a text, also as a part of words like „KI-Aufsicht“ */
function termFinder(glossary: readonly Entry<'glossar'>[]): (text: string) => string[] {
	const ids = new Map(
		glossary.flatMap(({ id, data: { begriff, abkuerzungen = [], synonyme = [] } }) =>
			[begriff, ...abkuerzungen, ...synonyme].map((spelling) => [spelling, id] as const),
		),
	);
	const find = phraseFinder(ids.keys(), {
		notAfter: '/',
		notBefore: '_',
		endings: PLAIN_ENDINGS,
	});
	return (text) => find(text).flatMap(({ phrase }) => ids.get(phrase) ?? []);
}

/** @returns the laws that an entry rests on, by the short name at their end: „§ 14 Abs. 2 UStG“ → „UStG“ */
function lawsOf({ data }: Entry): string[] {
	if (!('rechtsgrundlagen' in data)) return [];
	return (data.rechtsgrundlagen ?? []).flatMap(
		({ titel }) => titel.match(/\p{Lu}[\p{L}-]+\p{Lu}\p{L}*/gu) ?? [],
	);
}

function servicesOf({ data }: Entry): string[] {
	return 'leistungen' in data ? (data.leistungen ?? []) : [];
}
