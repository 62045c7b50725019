import { codeOrder } from '#src/base/text/code-order.ts';
import { germanOrder } from '#src/base/text/german-order.ts';

/** Sort keys of a row, read from its `data-` attributes. */
export interface Sortable {
	titel?: string | undefined;
	geprueft?: string | undefined;
	einwohner?: string | undefined;
	frist?: string | undefined;
}

/** What is over comes after what is to come, and before what has no deadline. */
const toCome = ({ frist }: Sortable, day: string) =>
	frist === undefined ? '2' : (frist < day ? '1' : '0') + frist;

const byTitle = (a: Sortable, b: Sortable) => germanOrder(a.titel ?? '', b.titel ?? '');

const orders: Readonly<Record<string, (a: Sortable, b: Sortable, day: string) => number>> = {
	titel: byTitle,
	geprueft: (a, b) => codeOrder(b.geprueft ?? '', a.geprueft ?? '') || byTitle(a, b),
	frist: (a, b, day) => codeOrder(toCome(a, day), toCome(b, day)) || byTitle(a, b),
	gross: (a, b) => size(b, -1) - size(a, -1) || byTitle(a, b),
	klein: (a, b) => size(a, Infinity) - size(b, Infinity) || byTitle(a, b),
};

/**
 * Sorts rows; rows without the sort key come last.
 *
 * @param rows in the list's own order, which an unknown `sort` keeps
 * @param read returns the sort keys of a row
 * @param day the ISO day that divides deadlines to come from those that are over
 */
export function sortRows<T>(
	rows: readonly T[],
	sort: string,
	read: (row: T) => Sortable,
	day: string,
): T[] {
	const order = Object.hasOwn(orders, sort) ? orders[sort] : undefined;
	return order ? [...rows].sort((a, b) => order(read(a), read(b), day)) : [...rows];
}

function size(row: Sortable, missing: number): number {
	return row.einwohner === undefined ? missing : Number(row.einwohner);
}
