import { PLAIN_ENDING } from '#src/base/text/inflection.ts';

/** Names that mean the same: a term, its abbreviations and synonyms. */
export type Synonyms = readonly string[];

/**
 * Finds the synonyms a text lacks: if it uses one name of a group, the others.
 *
 * Abbreviations in capitals match as written only, so that `LAG` is not found in „lag“; other names
 * match in any case, with a plain German ending.
 *
 * @returns a function from a text to the missing names, each once
 */
export function synonymFinder(groups: readonly Synonyms[]): (text: string) => string[] {
	const byName = new Map<string, Synonyms[]>();
	for (const group of groups) {
		for (const name of group) {
			byName.set(keyOf(name), [...(byName.get(keyOf(name)) ?? []), group]);
		}
	}
	if (byName.size === 0) return () => [];
	const names = groups.flat().sort((a, b) => b.length - a.length);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(${names.map(RegExp.escape).join('|')})${PLAIN_ENDING}(?![\\p{L}\\p{N}])`,
		'giu',
	);
	return (text) => {
		const said = new Set<string>();
		for (const [, name = ''] of text.matchAll(pattern)) said.add(keyOf(name));
		const missing = new Set<string>();
		for (const key of said) {
			for (const other of (byName.get(key) ?? []).flat()) {
				if (!said.has(keyOf(other))) missing.add(other);
			}
		}
		return [...missing];
	};
}

function keyOf(name: string): string {
	return isAbbreviation(name) ? name : name.toLowerCase();
}

function isAbbreviation(name: string): boolean {
	return name.length <= 6 && /^[\p{Lu}\d.-]+$/u.test(name);
}
