import { queryBy, queryOnce } from '#src/base/query.ts';
import { isSaid, type Notice } from '#src/model/notices.ts';
import { contentDateOf } from './publication.ts';
import { allEntries, expiredEntries } from './published.ts';

/** Date of the content, used as today; expired entries count, so that it never moves back. */
export const contentDate = queryOnce('contentDate', () =>
	contentDateOf([...allEntries(), ...expiredEntries()]),
);

const said = queryBy('isSaid', (period: string) =>
	isSaid(JSON.parse(period) as Pick<Notice, 'from' | 'until'>, contentDate()),
);

/**
 * @returns whether a notice is shown on the date of the content. A page that asks for the date itself changes with
 * every new date; this answer changes hardly ever.
 */
export function isSaidNow({ from, until }: Pick<Notice, 'from' | 'until'>): boolean {
	return said(JSON.stringify({ from, until }));
}
