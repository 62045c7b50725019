import { FormFilter } from '../analysis/form-filter.ts';
import { NO_LETTERS, withLetter, withLetters } from '../analysis/letter-hash.ts';

/** A suffix rule of an affix file: a word may lose `strip` and take `add`. */
interface Suffix {
	flag: string;
	strip: string;
	add: string;
	condition: RegExp;
}

/** Words with the flags of their suffix rules. */
type Flagged = ReadonlyMap<string, string>;

/** Inflects words by the suffix rules of a Hunspell affix file. */
export interface Affixes {
	/**
	 * @param words which must not change any more
	 * @returns whether a form is one of the words or an inflected form of one
	 */
	formsOf(words: Flagged): (form: string) => boolean;
	/** Makes a function that gives the forms of a word that end in `ending` by a rule. */
	formsIn(ending: string): (word: string, flags: string) => string[];
	/** Makes the forms of a word whose ending is more than one of declension, which `wordStem` takes off. */
	otherStems(word: string, flags: string): string[];
}

/** Added to a word, these leave its stem as it is. */
const PLAIN = /^(?:e|em|en|er|ern|es|n|s|ens)$/;

/** Rules that take the same off a word, and add the same. */
interface Change {
	strip: string;
	rules: Suffix[];
}

/** A letter of endings, read from their last one. */
interface EndingLetter {
	/** By the code of the letter before. */
	before: Map<number, EndingLetter>;
	/** If the letters up to here are an ending: what adds it. */
	changes: Change[];
}

/**
 * Reads suffix rules. Forms are not expanded, since there are ten times as many as words; instead a
 * form is traced back to its word.
 *
 * @param aff content of the affix file; flags that only build compounds (their suffixes have flags
 * or hyphens) are left out
 */
export function hunspellAffixes(aff: string): Affixes {
	const rules = suffixRules(aff);
	const endings = endingsOf(rules);
	const changing = Map.groupBy(
		rules.filter(({ strip, add }) => strip !== '' || !PLAIN.test(add)),
		({ flag }) => flag,
	);
	return {
		formsOf(words) {
			let filter: FormFilter | undefined;
			return (form) => {
				filter ??= new FormFilter(words);
				const hashes = beginningsOf(form);
				if (filter.mayHave(hashes[form.length] ?? 0) && words.has(form)) return true;
				let letter: EndingLetter | undefined = endings;
				// A form has a letter before its ending.
				for (let stem = form.length; stem > 0 && letter; stem--) {
					for (const { strip, rules } of letter.changes) {
						if (!filter.mayHave(withLetters(hashes[stem] ?? 0, strip))) continue;
						const word = form.slice(0, stem) + strip;
						const flags = words.get(word);
						if (flags === undefined) continue;
						if (rules.some(({ flag, condition }) => flags.includes(flag) && condition.test(word))) {
							return true;
						}
					}
					letter = letter.before.get(form.charCodeAt(stem - 1));
				}
				return false;
			};
		},
		otherStems(word, flags) {
			return Array.from(flags, (flag) => changing.get(flag) ?? [])
				.flat()
				.filter(({ condition }) => condition.test(word))
				.map(({ strip, add }) => word.slice(0, word.length - strip.length) + add);
		},
		formsIn(ending) {
			const making = rules.filter(({ add }) => add.endsWith(ending));
			return (word, flags) =>
				making
					.filter(({ flag, condition }) => flags.includes(flag) && condition.test(word))
					.map(({ strip, add }) => word.slice(0, word.length - strip.length) + add);
		},
	};
}

/** @returns the hashes of the first letters of a form: of none, of one, and so on; until it is asked for another */
function beginningsOf(form: string): Int32Array {
	if (form === begun) return beginnings;
	begun = form;
	if (beginnings.length <= form.length) beginnings = new Int32Array(2 * form.length);
	let hash = NO_LETTERS;
	beginnings[0] = hash;
	for (let at = 0; at < form.length; at++) {
		hash = withLetter(hash, form.charCodeAt(at));
		beginnings[at + 1] = hash;
	}
	return beginnings;
}

let begun = '';
let beginnings = Int32Array.of(NO_LETTERS);

/** @returns the end of all endings, from which they are read */
function endingsOf(rules: readonly Suffix[]): EndingLetter {
	const end: EndingLetter = { before: new Map(), changes: [] };
	for (const rule of rules) {
		let letter = end;
		for (let at = rule.add.length - 1; at >= 0; at--) {
			const code = rule.add.charCodeAt(at);
			let before = letter.before.get(code);
			if (!before) letter.before.set(code, (before = { before: new Map(), changes: [] }));
			letter = before;
		}
		const same = letter.changes.find(({ strip }) => strip === rule.strip);
		if (same) same.rules.push(rule);
		else letter.changes.push({ strip: rule.strip, rules: [rule] });
	}
	return end;
}

function suffixRules(aff: string): Suffix[] {
	const rules: Suffix[] = [];
	for (const line of aff.split('\n')) {
		const match = /^SFX (\S) +(\S+) +(\S+) +(\S+)/.exec(line);
		if (!match) continue;
		const [, flag = '', strip = '', add = '', condition = ''] = match;
		if (/^[YN]$/.test(strip) || add.includes('/') || add.includes('-')) continue;
		rules.push({
			flag,
			strip: strip === '0' ? '' : strip,
			add: add === '0' ? '' : add.toLowerCase(),
			condition: new RegExp(`${condition}$`),
		});
	}
	return rules;
}
