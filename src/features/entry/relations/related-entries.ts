import { once } from '#src/base/once.ts';
import type { Entry } from '#src/model/entry.ts';
import { entriesOf, queryOf } from '#src/site/published.ts';
import { relatedAmong } from './related.ts';

const cases = once(() => relatedAmong(entriesOf('praxisbeispiele')));
const rules = once(() =>
	relatedAmong<Entry>([...entriesOf('leitfaeden'), ...entriesOf('standards')]),
);
const papers = once(() => relatedAmong(entriesOf('positionen')));

/** Up to four cases near to an entry. */
export const relatedCases = queryOf('relatedCases', (entry) => cases()(entry, 4));

/** Up to four guides and standards near to an entry. */
export const relatedRules = queryOf('relatedRules', (entry) => rules()(entry, 4));

/** Up to three papers of associations near to an entry. */
export const relatedPapers = queryOf('relatedPapers', (entry) => papers()(entry, 3));
