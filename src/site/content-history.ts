import { readGitLog } from '#src/entries/history/git-log.ts';
import { queryOnce } from '#src/base/query.ts';
import { historyOf } from './history-of.ts';
import { contentDir } from './portal/portal.ts';
import { allEntries, queryOf } from './published.ts';

/** The history of published entries; Git runs once. */
export const contentHistory = queryOnce('contentHistory', () =>
	historyOf(readGitLog(contentDir), allEntries()),
);

/** The day an entry was last changed, if Git knows it. */
export const lastChangeOf = queryOf('lastChangeOf', (entry) =>
	contentHistory().lastChangeOf(entry),
);
