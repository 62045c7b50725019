import { parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { germanOrder } from '#src/base/text/german-order.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import { titleOf, type Entry } from '#src/model/entry.ts';
import { fieldsOf } from '#src/model/field-meta.ts';
import type { Kind } from '#src/model/kind.ts';
import { kindOf } from '#src/model/kinds.ts';
import { populationOf } from '#src/model/facets.ts';
import { sortRows } from './browser/sort-rows.ts';

/** Sort keys of a row besides its place in the kind's own order. */
export interface SortKeys {
	titel: string;
	geprueft?: string;
	einwohner?: string;
	/** Last day of the first deadline. */
	frist?: string;
}

/** An order a reader can choose. */
export interface SortOption {
	/** Value in the address; empty for the list's own order. */
	value: string;
	label: string;
}

/**
 * Lists the orders a reader can choose for a list of a kind, the kind's own first.
 *
 * @param entries in the order of the list
 * @param usual what that order is called; left out: by title or by date, as it is
 */
export function sortOptionsOf(kind: Kind, entries: readonly Entry[], usual?: string): SortOption[] {
	const byTitle = usual === undefined && inTitleOrder(entries);
	const has = (field: string) => field in kind.schema.shape;
	const title = kind.titleField === 'name' ? 'Name' : 'Titel';
	return [
		{ value: '', label: byTitle ? title : (usual ?? usualOrder(kind)) },
		...(byTitle ? [] : [{ value: 'titel', label: title }]),
		...(has('geprueft') ? [{ value: 'geprueft', label: 'Zuletzt durchgesehen' }] : []),
		...(has('kommune') || has('einwohner')
			? [
					{ value: 'gross', label: 'Große Kommunen zuerst' },
					{ value: 'klein', label: 'Kleine Kommunen zuerst' },
				]
			: []),
	];
}

/** @returns the keys by which the browser sorts an entry's row. */
export function sortKeysOf(entry: Entry, resolve: Resolve): SortKeys {
	const { geprueft } = entry.data as { geprueft?: string };
	const einwohner = populationOf(entry, resolve);
	const frist = deadlineOf(entry);
	return {
		titel: titleOf(entry),
		...(geprueft ? { geprueft } : {}),
		...(einwohner === undefined ? {} : { einwohner: String(einwohner) }),
		...(frist === undefined ? {} : { frist }),
	};
}

/** What lists with deadlines call their order. */
export const BY_DEADLINE = 'Nächste Frist zuerst';

/**
 * Puts first what has to be done next; then what is over, then what has no deadline, as the browser sorts it.
 *
 * @param day the ISO day that divides deadlines to come from those that are over
 */
export function nextDeadlineFirst<E extends Entry>(entries: readonly E[], day: string): E[] {
	return sortRows(
		entries,
		'frist',
		(entry) => ({ titel: titleOf(entry), frist: deadlineOf(entry) }),
		day,
	);
}

/** @returns the last day of the earliest date by which the entry asks to do something, as ISO day */
function deadlineOf({ kind, data }: Entry): string | undefined {
	const values: Record<string, unknown> = data;
	return fieldsOf(kindOf(kind).schema)
		.flatMap(({ name, meta }) => {
			const value = meta?.deadline && values[name];
			return (typeof value === 'string' && parseImpreciseDate(value)?.to) || [];
		})
		.toSorted(codeOrder)[0];
}

function inTitleOrder(entries: readonly Entry[]): boolean {
	const titles = entries.map(titleOf);
	return titles.every((title, i) => i === 0 || germanOrder(titles[i - 1] ?? '', title) <= 0);
}

function usualOrder({ order }: Kind): string {
	return order.called ?? 'Üblich';
}
