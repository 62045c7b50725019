import { queryOnce } from '#src/base/query.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import type { Entry } from '#src/model/entry.ts';
import { newestOf } from '#src/model/newest-entries.ts';
import { contentHistory } from './content-history.ts';
import { articles, entriesOf } from './published.ts';

/** Entries that the start page names. */
const SHOWN = 6;

/** The cases, those first that were entered last; without a history, those that changed last. */
export const newestCases = queryOnce('newestCases', () => {
	const { enteredOn } = contentHistory();
	const day = (entry: Entry<'praxisbeispiele'>) => enteredOn(entry) ?? entry.data.stand;
	return entriesOf('praxisbeispiele').toSorted((a, b) => codeOrder(day(b), day(a)));
});

/** The entries that changed last. */
export const newestEntries = queryOnce('newestEntries', () => newestOf(articles(), SHOWN));
