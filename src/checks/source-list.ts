import type { Mistake } from '#src/base/mistake.ts';
import type { Source } from '#src/entries/read/source.ts';

/**
 * Says what is wrong with the number of a source.
 *
 * @returns undefined if the entry lists the source, or if its list cannot be read, which is told
 * already
 */
export function sourceNumberMessage(source: Source, number: number): Mistake | undefined {
	const count = sourceCount(source);
	if (count === undefined || (number >= 1 && number <= count)) return undefined;
	return {
		text: `Eine Quelle ${number} gibt es auf dieser Seite nicht.`,
		expected:
			count > 0
				? `eine Nummer von 1 bis ${count}, wie in der Liste \`quellen\``
				: 'ein Eintrag in der Liste `quellen`',
	};
}

/** @returns how many sources the entry lists; undefined if the list as such is faulty. */
export function sourceCount(source: Source): number | undefined {
	const faulty = source.issues.some(({ path }) => path.length === 1 && path[0] === 'quellen');
	if (source.raw === undefined || faulty) return undefined;
	const list = source.raw['quellen'];
	return Array.isArray(list) ? list.length : 0;
}
