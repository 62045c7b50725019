import { queryOnce } from '#src/base/query.ts';
import type { Entry } from '#src/model/entry.ts';
import { entriesOf, findEntry } from '#src/site/published.ts';
import { hasFigures, keyFiguresOf, type KeyFigure } from '../figures/key-figures.ts';

/** A case with the figure that the start page shows large. */
export interface TellingCase {
	entry: Entry;
	figure: KeyFigure;
}

/** The newest case that states a figure; undefined if none does. */
export const newestCase = queryOnce('newestCase', (): TellingCase | undefined => {
	for (const entry of entriesOf('praxisbeispiele')) {
		const [figure] = hasFigures(entry) ? keyFiguresOf(entry, findEntry) : [];
		if (figure) return { entry, figure };
	}
	return undefined;
});
