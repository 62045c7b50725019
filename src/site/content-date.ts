import { queryOnce } from '#src/base/query.ts';
import { contentDateOf } from './publication.ts';
import { allEntries, expiredEntries } from './published.ts';

/** Date of the content, used as today; expired entries count, so that it never moves back. */
export const contentDate = queryOnce('contentDate', () =>
	contentDateOf([...allEntries(), ...expiredEntries()]),
);
