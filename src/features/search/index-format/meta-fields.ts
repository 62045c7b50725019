import { META } from '../page-record.ts';

/** Data that the index adds to what pages say; it depends on all pages. */
const ADDED: readonly string[] = [META.textParts, META.titleParts, META.synonyms];

/**
 * Names of the data that the index searches; it knows them by number. The added ones come last, so
 * that their places follow those of the page.
 */
export const META_FIELDS: readonly string[] = [
	...Object.values(META)
		.filter((name) => !ADDED.includes(name))
		.sort(),
	...ADDED,
];

/**
 * @returns number of the data in the index
 * @throws Error if the data has no line in `page-record.ts`
 */
export function fieldNumber(name: string): number {
	const number = META_FIELDS.indexOf(name);
	if (number < 0) throw new Error(`The search knows no data named ${name}: see page-record.ts`);
	return number;
}
