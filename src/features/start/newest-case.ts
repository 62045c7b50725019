import { queryOnce } from '#src/base/query.ts';
import type { Entry } from '#src/model/entry.ts';
import { newestCases } from '#src/site/newest.ts';
import { keyFiguresOf, type KeyFigure } from '#src/entries/page-parts/key-figures.ts';

/** A case with the figure that the start page shows large. */
export interface TellingCase {
	entry: Entry;
	figure: KeyFigure;
}

/** The case entered last that states a figure; undefined if none does. */
export const newestCase = queryOnce('newestCase', (): TellingCase | undefined => {
	for (const entry of newestCases()) {
		const [figure] = keyFiguresOf(entry.data);
		if (figure) return { entry, figure };
	}
	return undefined;
});
