// What an entry's page does in the browser, as one file; each part works without the other.
import './explain-term.ts';
import '../../search/browser/mark-found.ts';
