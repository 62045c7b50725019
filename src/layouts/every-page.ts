// What every page does in the browser, in one file, so that a first visit asks once. Each part works
// without the others and does nothing where a page has nothing for it.
import '../components/entry/explain-term.ts';
import '../contribute/browser/current-address.ts';
import { FOUND_PREFIX } from '../search/browser/found-prefix.ts';
import '../search/browser/search-field.ts';
import '../validity/browser/reader-clock.ts';

// Only who comes from the search needs it.
if (location.hash.startsWith(FOUND_PREFIX)) void import('../search/browser/mark-found.ts');
