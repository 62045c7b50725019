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
	/** True if a form is one of the words or an inflected form of one. */
	isFormOf(form: string, words: Flagged): boolean;
	/** Makes a function that gives the forms of a word that end in `ending` by a rule. */
	formsIn(ending: string): (word: string, flags: string) => string[];
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
	const changes = Map.groupBy(rules, ({ strip, add }) => `${add}/${strip}`);
	const byEnding = Map.groupBy(changes.values(), ([rule]) => rule?.add ?? '');
	const longest = Math.max(0, ...rules.map(({ add }) => add.length));
	return {
		isFormOf(form, words) {
			if (words.has(form)) return true;
			for (let length = 0; length <= Math.min(longest, form.length - 1); length++) {
				const stem = form.slice(0, form.length - length);
				for (const same of byEnding.get(form.slice(form.length - length)) ?? []) {
					const word = stem + (same[0]?.strip ?? '');
					const flags = words.get(word);
					if (flags === undefined) continue;
					if (same.some(({ flag, condition }) => flags.includes(flag) && condition.test(word))) {
						return true;
					}
				}
			}
			return false;
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
