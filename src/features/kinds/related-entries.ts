import { once } from '#src/base/once.ts';
import type { Entry } from '#src/model/entry.ts';
import { entriesOf } from '#src/site/published.ts';
import { relatedAmong } from '../entry/relations/related.ts';

/** Finds cases near to an entry. */
export const relatedCases = once(() => relatedAmong(entriesOf('praxisbeispiele')));

/** Finds guides and standards near to an entry. */
export const relatedRules = once(() =>
	relatedAmong<Entry>([...entriesOf('leitfaeden'), ...entriesOf('standards')]),
);

/** Finds papers of associations near to an entry. */
export const relatedPapers = once(() => relatedAmong(entriesOf('positionen')));
