import { addDerivedModifiers, type Lexicon } from '../analysis/lexicon.ts';
import type { PortalForms, WordMemory } from './word-memory.ts';
import { compoundSplitter } from '../analysis/split-compound.ts';

/** Smallest number of uses that makes a new word a part of compounds. */
const SEEN_OFTEN = 2;
const SHORTEST_NEW = 4;

/**
 * Builds a lexicon from the portal's own texts: how often known parts are used, and nouns that no
 * word list has (`Chatbot`, `Glossar`), which then become parts of compounds.
 *
 * @param counts words as written, in normal form C, with the number of uses
 * @param base lexicon that splits the compounds among the words
 * @param memory of what it found about words before
 */
export function contentLexicon(
	counts: Iterable<[string, number]>,
	base: Lexicon,
	memory: WordMemory,
): PortalForms {
	const splitter = compoundSplitter(base);
	const modifiers = new Map<string, number>();
	const heads = new Map<string, number>();
	const words = new Map<string, number>();
	const nouns: string[] = [];
	for (const [word, count] of counts) {
		const lower = word.toLowerCase();
		add(words, lower, count);
		const leaves = memory.leavesOf(word, () => splitter.usualLeavesOf(word));
		if (leaves.length > 0) {
			for (const modifier of leaves.slice(0, -1)) add(modifiers, modifier, count);
			add(heads, leaves.at(-1) ?? '', count);
			continue;
		}
		if (base.heads.has(lower)) add(heads, lower, count);
		if (base.modifiers.has(lower)) add(modifiers, lower, count);
		const isNoun = /^\p{Lu}\p{Ll}+$/u.test(word);
		const isNew = !base.heads.has(lower) && !base.words.has(lower);
		const isOften = count >= SEEN_OFTEN && word.length >= SHORTEST_NEW;
		if (isNoun && isNew && isOften && splitter.leavesOf(word).length === 0) {
			add(heads, lower, count);
			nouns.push(lower);
		}
	}
	addDerivedModifiers(modifiers, nouns);
	return { modifiers, heads, words, bases: new Set(nouns) };
}

function add(map: Map<string, number>, key: string, count: number): void {
	map.set(key, (map.get(key) ?? 0) + count);
}
