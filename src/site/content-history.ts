import { allEntries } from './published.ts';
import { entryChanges, type EntryChange } from '#src/entries/history/entry-changes.ts';
import { fileChanges } from '#src/entries/history/file-changes.ts';
import { readGitLog } from '#src/entries/history/git-log.ts';
import type { Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import { contentDir } from './portal/portal.ts';

const git = readGitLog(contentDir);
const files = git.state === 'full' ? fileChanges(git.log) : [];
const lastChange = new Map(files.toReversed().map(({ file, date }) => [file, date]));

/** Whether the history of the content is here: whole, cut off (`shallow`) or not at all (`keine`). */
export const historyState = git.state;

/** Changes of published entries, newest first; empty without a whole history. */
export const contentChanges: readonly EntryChange[] = entryChanges(files, allEntries());

/** @returns the day an entry's file was last changed; undefined for tables and without history. */
export function lastChangeOf(entry: Entry): string | undefined {
	return kindOf(entry.kind).storage === 'csv' ? undefined : lastChange.get(entry.file);
}
