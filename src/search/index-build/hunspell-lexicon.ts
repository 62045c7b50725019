import { DERIVED, withDerivedModifiers, type Lexicon } from '../analysis/lexicon.ts';

interface Suffix {
	strip: string;
	add: string;
	condition: RegExp;
}

/** Nouns the list does not mark as ends of compounds are taken for ends from this length on. */
const SHORTEST_HEAD = 5;

/**
 * Reads a lexicon of compound parts from a German Hunspell dictionary (igerman98, package
 * `dictionary-de`). Its flags say which forms may begin a compound (`j`, `x`), stand in the middle
 * (`k`, `e`, `y`) or end it (`z`), linking elements included; ends are expanded by their suffixes.
 *
 * @param aff content of the affix file
 * @param dic content of the word list
 */
export function hunspellLexicon(aff: string, dic: string): Lexicon {
	const suffixes = suffixRules(aff);
	const modifiers = new Map<string, number>();
	const heads = new Map<string, number>();
	const words = new Map<string, number>();
	const nouns = new Set<string>();
	for (const line of dic.split('\n').slice(1)) {
		const [word = '', flags = ''] = line.trim().split('/', 2);
		if (!/^\p{L}{2,}$/u.test(word)) continue;
		const lower = word.toLowerCase();
		if (/[jkexy]/.test(flags)) modifiers.set(lower, 0);
		if (flags.includes('z')) {
			for (const form of expand(lower, flags, suffixes)) {
				heads.set(form, 0);
				if (form.endsWith('ung')) nouns.add(form);
			}
		}
		if (!/[ho]/.test(flags)) {
			if (word !== lower) {
				nouns.add(lower);
				const plural = lower.endsWith('e') ? [`${lower}n`] : [];
				for (const form of [...expand(lower, flags, suffixes), ...plural]) {
					if (form.length >= SHORTEST_HEAD && !heads.has(form)) heads.set(form, DERIVED);
				}
			}
			for (const form of expand(lower, flags, suffixes)) words.set(form, 0);
		}
	}
	return withDerivedModifiers({ modifiers, heads, words, bases: nouns }, nouns);
}

function expand(word: string, flags: string, suffixes: ReadonlyMap<string, Suffix[]>): string[] {
	const forms = [word];
	for (const flag of new Set(flags)) {
		for (const { strip, add, condition } of suffixes.get(flag) ?? []) {
			if (condition.test(word)) forms.push(word.slice(0, word.length - strip.length) + add);
		}
	}
	return forms;
}

/** Suffix flags that inflect or derive; those that build compounds only (`c`, `o`, `-`) are left out. */
function suffixRules(aff: string): Map<string, Suffix[]> {
	const rules = new Map<string, Suffix[]>();
	for (const line of aff.split('\n')) {
		const match = /^SFX (\S) +(\S+) +(\S+) +(\S+)/.exec(line);
		if (!match) continue;
		const [, flag = '', strip = '', add = '', condition = ''] = match;
		if (/^[YN]$/.test(strip) || add.includes('/') || add.includes('-')) continue;
		const list = rules.get(flag) ?? [];
		list.push({
			strip: strip === '0' ? '' : strip,
			add: add === '0' ? '' : add.toLowerCase(),
			condition: new RegExp(`${condition}$`),
		});
		rules.set(flag, list);
	}
	return rules;
}
