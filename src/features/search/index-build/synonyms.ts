import { ENDINGS } from '#src/base/text/inflection.ts';

/** Names that mean the same: a term, its abbreviations and synonyms. */
export type Synonyms = readonly string[];

/**
 * Finds the synonyms a text lacks: if it uses one name of a group, the others.
 *
 * Abbreviations in capitals match as written only, so that `LAG` is not found in „lag“; other names
 * match in any case, with a plain German ending.
 *
 * @returns a function from a text, which is asked for if need be, and its words in lower case to the
 * missing names, each once
 */
export function synonymFinder(
	groups: readonly Synonyms[],
): (text: () => string, words: Iterable<string>) => string[] {
	const byName = new Map<string, Synonyms[]>();
	for (const group of groups) {
		for (const name of group) {
			byName.set(keyOf(name), [...(byName.get(keyOf(name)) ?? []), group]);
		}
	}
	const namesWith = namesByWord(groups.flat());
	return (text, words) => {
		// To look for all names in all texts would cost more than the rest of the index.
		const likely = new Set(namesWith.get('') ?? []);
		for (const word of words) for (const name of namesWith.get(word) ?? []) likely.add(name);
		if (likely.size === 0) return [];
		const said = new Set(namesIn(text(), likely).map(keyOf));
		const missing = new Set<string>();
		for (const name of said) {
			for (const other of (byName.get(name) ?? []).flat()) {
				if (!said.has(keyOf(other))) missing.add(other);
			}
		}
		return [...missing];
	};
}

/**
 * @returns for each word in lower case the names that a text with it may have; names without letters
 * under an empty word
 */
function namesByWord(names: readonly string[]): Map<string, Set<string>> {
	const byWord = new Map<string, Set<string>>();
	const add = (word: string, name: string) => {
		const known = byWord.get(word);
		if (known) known.add(name);
		else byWord.set(word, new Set([name]));
	};
	for (const name of names) {
		const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
		const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
		// Only the last word has an ending.
		const endings = longest !== '' && longest === words.at(-1) ? ENDINGS : [''];
		for (const ending of endings) add(longest + ending, name);
	}
	return byWord;
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
