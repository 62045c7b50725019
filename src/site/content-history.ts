import { readGitLog } from '#src/entries/history/git-log.ts';
import { once } from '#src/base/once.ts';
import { historyOf } from './history-of.ts';
import { contentDir } from './portal/portal.ts';
import { allEntries } from './published.ts';

/** The history of published entries; Git runs once. */
export const contentHistory = once(() => historyOf(readGitLog(contentDir), allEntries()));
