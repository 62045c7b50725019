import { once } from '#src/base/once.ts';
import { entriesOf } from './published.ts';
import { foreignTermsOf, termsOf } from './terms-of.ts';

/** The glossary's terms as texts explain them. */
export const glossaryTerms = once(() => termsOf(entriesOf('glossar')));

/** Glossary terms of another language, by language: how each is written. */
export const foreignTerms = once(() => foreignTermsOf(entriesOf('glossar')));
