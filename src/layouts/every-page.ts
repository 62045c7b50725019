// What every page does in the browser, in one file, so that a first visit asks once. Each part works
// without the others and does nothing where a page has nothing for it.
import '#src/features/entry/browser/explain-term.ts';
import '#src/features/contribute/browser/current-address.ts';
import { FOUND_PREFIX } from '#src/base/browser/found-prefix.ts';
import '#src/features/search/browser/search-field.ts';
import '#src/features/validity/browser/reader-clock.ts';

// Only who comes from the search needs it.
if (location.hash.startsWith(FOUND_PREFIX))
	void import('#src/features/search/browser/mark-found.ts');
