import { addDerivedModifiers, DERIVED, type Lexicon } from '../analysis/lexicon.ts';
import { hunspellAffixes } from './hunspell-affixes.ts';

/** From this length on, nouns are heads even if the list does not mark them as ends. */
const SHORTEST_HEAD = 5;

/**
 * Reads a lexicon of compound parts from a German Hunspell dictionary (igerman98, package
 * `dictionary-de`). Its flags mark the forms that may begin a compound (`j`, `x`), be in its middle
 * (`k`, `e`, `y`) or end it (`z`), linking elements included.
 *
 * @param aff content of the affix file
 * @param dic content of the word list
 */
export function hunspellLexicon(aff: string, dic: string): Lexicon {
	const affixes = hunspellAffixes(aff);
	const nounsInUng = affixes.formsIn('ung');
	const modifiers = new Map<string, number>();
	const ends = new Map<string, string>();
	const listed = new Map<string, string>();
	const nouns = new Map<string, string>();
	const bases = new Set<string>();
	const add = (words: Map<string, string>, word: string, flags: string) => {
		words.set(word, (words.get(word) ?? '') + flags);
	};
	for (const line of dic.split('\n').slice(1)) {
		const [word = '', flags = ''] = line.trim().split('/', 2);
		if (!/^\p{L}{2,}$/u.test(word)) continue;
		const lower = word.toLowerCase();
		if (/[jkexy]/.test(flags)) modifiers.set(lower, 0);
		if (flags.includes('z')) {
			add(ends, lower, flags);
			for (const noun of nounsInUng(lower, flags)) bases.add(noun);
			if (lower.endsWith('ung')) bases.add(lower);
		}
		if (/[ho]/.test(flags)) continue;
		add(listed, lower, flags);
		if (word === lower) continue;
		bases.add(lower);
		add(nouns, lower, flags);
	}
	addDerivedModifiers(modifiers, bases);
	const isNoun = (form: string) =>
		affixes.isFormOf(form, nouns) || (form.endsWith('en') && nouns.has(form.slice(0, -1)));
	const headCount = (form: string) => {
		if (affixes.isFormOf(form, ends)) return 0;
		return form.length >= SHORTEST_HEAD && isNoun(form) ? DERIVED : undefined;
	};
	const heads = remembered(headCount);
	return {
		modifiers,
		heads: { get: heads, has: (form) => heads(form) !== undefined },
		words: { has: remembered((form) => affixes.isFormOf(form, listed)) },
		bases,
	};
}

/** Caches answers: the same ends, such as `-verordnung`, occur again and again. */
function remembered<T>(answer: (form: string) => T): (form: string) => T {
	const known = new Map<string, T>();
	return (form) => {
		const before = known.get(form);
		if (before !== undefined || known.has(form)) return before as T;
		const found = answer(form);
		known.set(form, found);
		return found;
	};
}
