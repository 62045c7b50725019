// The browser code of every page, in one file, so that a first visit makes one request. Each part works
// without the others and does nothing on pages without its elements.
import '#src/features/entry/browser/explain-term.ts';
import '#src/features/contribute/browser/current-address.ts';
import { FOUND_PREFIX } from '#src/base/browser/found-prefix.ts';
import '#src/features/search/browser/search-field.ts';
import '#src/features/validity/browser/reader-clock.ts';

// Only readers who come from the search need this module.
if (location.hash.startsWith(FOUND_PREFIX))
	void import('#src/features/search/browser/mark-found.ts');
