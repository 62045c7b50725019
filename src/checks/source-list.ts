import type { Mistake } from '#src/base/mistake.ts';
import type { Source } from '#src/entries/read/source.ts';

/**
 * Checks the number of a source.
 *
 * @param count number of the entry's sources; undefined if the list is faulty and so reported already
 * @returns the mistake; undefined if the entry lists the source
 */
export function sourceNumberMessage(
	count: number | undefined,
	number: number,
): Mistake | undefined {
	if (count === undefined || (number >= 1 && number <= count)) return undefined;
	return {
		text: `Eine Quelle ${number} gibt es auf dieser Seite nicht.`,
		expected:
			count > 0
				? `eine Nummer von 1 bis ${count}, wie in der Liste \`quellen\``
				: 'ein Eintrag in der Liste `quellen`',
	};
}

/** @returns the number of sources of an entry; undefined if the list itself is faulty. */
export function sourceCount(source: Source): number | undefined {
	const faulty = source.issues.some(({ path }) => path.length === 1 && path[0] === 'quellen');
	if (source.raw === undefined || faulty) return undefined;
	const list = source.raw['quellen'];
	return Array.isArray(list) ? list.length : 0;
}
