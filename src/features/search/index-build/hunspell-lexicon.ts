import { addDerivedModifiers, DERIVED, type Lexicon } from '../analysis/lexicon.ts';
import { hunspellAffixes } from './hunspell-affixes.ts';
import { isVerb, looseHeads, LooseForms } from './loose-forms.ts';
import { moreWords } from './more-words.ts';

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
	const verbs = new Map<string, string>();
	const adjectives = new Map<string, string>();
	const bases = new Set<string>();
	const loose = new LooseForms();
	const add = (words: Map<string, string>, word: string, flags: string) => {
		words.set(word, (words.get(word) ?? '') + flags);
	};
	for (const line of [...dic.split('\n').slice(1), ...moreWords()]) {
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
		if (word === lower) {
			if (isVerb(word, flags)) add(verbs, word, flags);
			else if (flags.includes('A')) add(adjectives, word, flags);
			loose.addWord(word, flags);
			continue;
		}
		bases.add(lower);
		if (flags.includes('m')) add(nouns, lower, flags);
		loose.addNoun(lower, flags);
	}
	addDerivedModifiers(modifiers, bases);
	const [isFormOfNoun, isFormOfEnd] = [affixes.formsOf(nouns), affixes.formsOf(ends)];
	const isFormOfAdjective = affixes.formsOf(adjectives);
	const isNoun = (form: string) =>
		isFormOfNoun(form) || (form.endsWith('en') && nouns.has(form.slice(0, -1)));
	const headCount = (form: string) => {
		if (isFormOfEnd(form)) return 0;
		return form.length >= SHORTEST_HEAD && isNoun(form) ? DERIVED : undefined;
	};
	return {
		modifiers,
		heads: { get: headCount, has: (form) => headCount(form) !== undefined },
		words: { has: affixes.formsOf(listed) },
		verbs,
		bases,
		loose: {
			modifiers: loose.modifiers(),
			heads: looseHeads({ isNoun, isVerb: (form) => verbs.has(form), isFormOfAdjective }),
		},
	};
}
