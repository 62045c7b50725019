import { codeOrder } from '#src/base/text/code-order.ts';
import { germanOrder } from '#src/base/text/german-order.ts';

/** Sort keys of a row, read from its `data-` attributes. */
export interface Sortable {
	titel?: string | undefined;
	geprueft?: string | undefined;
	einwohner?: string | undefined;
}

const byTitle = (a: Sortable, b: Sortable) => germanOrder(a.titel ?? '', b.titel ?? '');

const orders: Readonly<Record<string, (a: Sortable, b: Sortable) => number>> = {
	titel: byTitle,
	geprueft: (a, b) => codeOrder(b.geprueft ?? '', a.geprueft ?? '') || byTitle(a, b),
	gross: (a, b) => size(b, -1) - size(a, -1) || byTitle(a, b),
	klein: (a, b) => size(a, Infinity) - size(b, Infinity) || byTitle(a, b),
};

/**
 * Sorts rows; rows without the sort key come last.
 *
 * @param rows in the list's own order, which an unknown `sort` keeps
 * @param read returns the sort keys of a row
 */
export function sortRows<T>(rows: readonly T[], sort: string, read: (row: T) => Sortable): T[] {
	const order = Object.hasOwn(orders, sort) ? orders[sort] : undefined;
	return order ? [...rows].sort((a, b) => order(read(a), read(b))) : [...rows];
}

function size(row: Sortable, missing: number): number {
	return row.einwohner === undefined ? missing : Number(row.einwohner);
}
