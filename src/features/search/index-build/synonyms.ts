import { groupByEach } from '#src/base/group-by-each.ts';
import { ENDINGS } from '#src/base/text/inflection.ts';

/** Names that mean the same: a term, its abbreviations and synonyms. */
export type Synonyms = readonly string[];

/** One word of a name. A text may have the name if it has all its words. */
interface NameWord {
	name: string;
	/** Number of words in the name. */
	of: number;
}

/** Finds the synonyms that texts lack. */
export interface SynonymFinder {
	/** What names have a word, as written, in them; an empty word stands for names without letters. */
	wordsOfNames(word: string): readonly NameWord[];
	/**
	 * @param words of names, as the words of a text have them
	 * @param text asked for if the words alone do not tell which names it has
	 * @returns the other names of those it has, each once
	 */
	missing(words: ReadonlySet<NameWord>, text: () => string): readonly string[];
}

/**
 * Finds the synonyms a text lacks: if it uses one name of a group, the others.
 *
 * Abbreviations in capitals match as written only, so that `LAG` is not found in „lag“; other names
 * match in any case, with a plain German ending. To look for all names in all texts would cost more
 * than the rest of the index: the words of a text have its names of one word, and tell whether it may
 * have longer ones.
 */
export function synonymFinder(groups: readonly Synonyms[]): SynonymFinder {
	const byName = groupByEach(groups, (group) => group.map(keyOf));
	const byWord = wordsByForm(groups.flat());
	const known = new Map<string, readonly string[]>();
	const missingWith = (said: ReadonlySet<string>) => {
		const others = [...said].flatMap((name) => (byName.get(name) ?? []).flat());
		return [...new Set(others.filter((other) => !said.has(keyOf(other))))];
	};
	return {
		wordsOfNames(word) {
			const found = byWord.get(word.toLowerCase()) ?? [];
			// An abbreviation may have an ending.
			return found.filter(
				({ name }) => !isAbbreviation(name) || !ONE_WORD.test(name) || word.startsWith(name),
			);
		},
		missing(words, text) {
			const names = completeNames(words);
			if (names.length === 0) return [];
			const said = names.every((name) => ONE_WORD.test(name)) ? names : namesIn(text(), names);
			const keys = new Set(said.map(keyOf));
			const all = [...keys].join('\n');
			const found = known.get(all) ?? missingWith(keys);
			known.set(all, found);
			return found;
		},
	};
}

const ONE_WORD = /^\p{L}+$/u;

/** @returns the names all of whose words are there */
function completeNames(words: Iterable<NameWord>): string[] {
	const found = new Map<string, number>();
	const complete: string[] = [];
	for (const { name, of } of words) {
		const count = (found.get(name) ?? 0) + 1;
		found.set(name, count);
		if (count === of) complete.push(name);
	}
	return complete;
}

/** @returns for each form of a word, in lower case, the names with it; see `wordsOfNames` */
function wordsByForm(names: readonly string[]): Map<string, NameWord[]> {
	const byForm = new Map<string, NameWord[]>();
	for (const name of new Set(names)) {
		const found = name.toLowerCase().match(/\p{L}+/gu) ?? [''];
		const words = new Set(found);
		for (const word of words) {
			const part = { name, of: words.size };
			// Only the last word has an ending.
			for (const ending of word !== '' && word === found.at(-1) ? ENDINGS : ['']) {
				byForm.set(word + ending, [...(byForm.get(word + ending) ?? []), part]);
			}
		}
	}
	return byForm;
}

/** @returns the names in a text as written, without endings; a longer name hides shorter ones in it */
function namesIn(text: string, names: Iterable<string>): string[] {
	const lower = lowerCase(text);
	const found: { start: number; length: number; end: number }[] = [];
	for (const name of names) {
		const wanted = lowerCase(name);
		for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
			if (isInWord(lower, at - 1)) continue;
			const after = at + wanted.length;
			const ending = ENDINGS.findLast(
				(ending) => lower.startsWith(ending, after) && !isInWord(lower, after + ending.length),
			);
			if (ending === undefined) continue;
			found.push({ start: at, length: wanted.length, end: after + ending.length });
		}
	}
	found.sort((a, b) => a.start - b.start || b.length - a.length);
	let end = 0;
	return found.flatMap((name) => {
		if (name.start < end) return [];
		end = name.end;
		return [text.slice(name.start, name.start + name.length)];
	});
}

/** Keeps the length, so that places in both texts are the same. */
function lowerCase(text: string): string {
	return text.replaceAll('İ', 'I').toLowerCase();
}

function isInWord(text: string, at: number): boolean {
	return LETTER.test(text.charAt(at));
}

const LETTER = /[\p{L}\p{N}]/u;

function keyOf(name: string): string {
	return isAbbreviation(name) ? name : name.toLowerCase();
}

function isAbbreviation(name: string): boolean {
	return name.length <= 6 && /^[\p{Lu}\d.-]+$/u.test(name);
}
