import { once } from '#src/base/once.ts';
import { entriesOf } from './published.ts';
import { foreignWordsOf, termsOf } from './terms-of.ts';

/** The glossary's terms, as explanations in texts need them. */
export const glossaryTerms = once(() => termsOf(entriesOf('glossar')));

/** Words of other languages in texts, by language. */
export const foreignWords = once(() => foreignWordsOf(entriesOf('glossar')));
