import { queryOnce } from '#src/base/query.ts';
import { entriesOf } from './published.ts';
import { foreignWordsOf, termsOf } from './terms-of.ts';

/** The glossary's terms, as explanations in texts need them. */
export const glossaryTerms = queryOnce('glossaryTerms', () => termsOf(entriesOf('glossar')));

/** Words of other languages in texts, by language. */
export const foreignWords = queryOnce('foreignWords', () => foreignWordsOf(entriesOf('glossar')));
