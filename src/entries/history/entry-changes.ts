import { codeOrder } from '#src/base/text/code-order.ts';
import { pathOf, titleOf, type Entry } from '#src/model/entry.ts';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import type { FileChange } from './file-changes.ts';

/** A change of an entry or a table, for readers. */
export interface EntryChange {
	date: string;
	type: FileChange['type'];
	/** Title of the entry or the table. */
	title: string;
	/** Name of what was changed: „Praxisbeispiel“, „Tabelle“. */
	what: string;
	/** Address below the portal's base. */
	path: string;
}

/**
 * Turns changes of files into changes of published entries. A table is one entry: its file does not
 * tell which rows changed. An image is a change of the article next to it. An article whose authors say that nothing has
 * changed in substance since (`stand`) was changed for the search or in its spelling only: readers are not told.
 *
 * @param changes newest first; files without a published entry are skipped
 */
export function entryChanges(
	changes: readonly FileChange[],
	entries: readonly Entry[],
): EntryChange[] {
	const targets = new Map(entries.map((entry) => [entry.file, { entry, ...targetOf(entry) }]));
	const merged = new Map<string, EntryChange>();
	for (const { file, date, type } of changes) {
		const own = targets.get(file);
		const found = own ?? targets.get(file.replace(/[^/]+$/, 'index.mdx'));
		if (!found) continue;
		const { entry, ...target } = found;
		const change: EntryChange = { ...target, date, type: own ? type : 'changed' };
		if (change.type === 'changed' && !isInSubstance(entry, date)) continue;
		const key = `${date} ${target.path}`;
		if (own || !merged.has(key)) merged.set(key, change);
	}
	return [...merged.values()].sort((a, b) => codeOrder(b.date, a.date) || orderOf(a) - orderOf(b));
}

function isInSubstance({ data }: Entry, date: string): boolean {
	return !('stand' in data) || data.stand >= date;
}

/** Within a day, changes are in the order of their kinds. */
function orderOf({ path }: EntryChange): number {
	return kindIds.findIndex((kind) => path.startsWith(`/${kind}/`));
}

function targetOf(entry: Entry) {
	const kind = kindOf(entry.kind);
	return kind.storage === 'csv'
		? { title: kind.plural, what: 'Tabelle', path: `/${entry.kind}/` }
		: { title: titleOf(entry), what: kind.singular, path: pathOf(entry) };
}

/** Changes of one day. */
export interface DayOfChanges {
	/** `YYYY-MM-DD`. */
	date: string;
	changes: EntryChange[];
}

/** @returns changes by day, in the order given. */
export function byDay(changes: readonly EntryChange[]): DayOfChanges[] {
	return [...Map.groupBy(changes, ({ date }) => date)].map(([date, list]) => ({
		date,
		changes: list,
	}));
}
