import { entryChanges, type EntryChange } from '#src/entries/history/entry-changes.ts';
import { fileChanges } from '#src/entries/history/file-changes.ts';
import type { GitLog } from '#src/entries/history/git-log.ts';
import type { Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';

/** When content was changed, according to Git. */
export interface ContentHistory {
	/** Whether the history of the content is available: whole, cut off (`shallow`) or not at all (`none`). */
	state: GitLog['state'];
	/** Changes of the entries, newest first; empty without a whole history. */
	changes: readonly EntryChange[];
	/** @returns the day an entry's file was last changed; undefined for tables and without history. */
	lastChangeOf: (entry: Entry) => string | undefined;
	/** @returns the day an entry's file was added; undefined for tables and without history. */
	enteredOn: (entry: Entry) => string | undefined;
}

/**
 * @param git history of the content folder
 * @param entries the published ones
 */
export function historyOf(git: GitLog, entries: readonly Entry[]): ContentHistory {
	const files = git.state === 'full' ? fileChanges(git.log) : [];
	const entered = new Map(
		files.filter(({ type }) => type === 'added').map(({ file, date }) => [file, date]),
	);
	const ofFile = (days: ReadonlyMap<string, string>) => (entry: Entry) =>
		kindOf(entry.kind).storage === 'csv' ? undefined : days.get(entry.file);
	const lastChange = new Map(files.toReversed().map(({ file, date }) => [file, date]));
	return {
		state: git.state,
		changes: entryChanges(files, entries),
		lastChangeOf: ofFile(lastChange),
		enteredOn: ofFile(entered),
	};
}
