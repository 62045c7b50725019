import { formatNumber } from '#src/base/text/numbers.ts';
import type { Entry } from './entry.ts';
import { fieldOf, itemOf, type SchemaField } from './field-meta.ts';
import { kindOf, type KindId } from './kinds.ts';

/** How many items of an entry's list have a state. */
export interface TallyLine {
	/** Value of the state's field. */
	value: string;
	/** „2 erfüllt“. */
	label: string;
}

/**
 * Counts the items of the list that the entry's kind names for it by their state. Every state that occurs has its
 * number, also that nothing is known, so that one item and four do not look alike.
 *
 * @returns in the order of the field's values, the unknown last; empty if the kind names no list
 */
export function tallyOf(entry: Entry): TallyLine[] {
	return tallyOfAll(entry.kind, [entry]);
}

/** @returns the same of all items of several entries of a kind */
export function tallyOfAll(kind: KindId, entries: readonly Entry[]): TallyLine[] {
	const { tallied } = kindOf(kind);
	if (!tallied) return [];
	const items = entries.flatMap(
		({ data }) => (data as Record<string, unknown>)[tallied.field] as Record<string, unknown>[],
	);
	const lines = statesOf(kind).flatMap(({ value, label }): TallyLine[] => {
		const count = items.filter((item) => item[tallied.state] === value).length;
		return count === 0 ? [] : [{ value, label: `${formatNumber(count)} ${label}` }];
	});
	const known = lines.filter(({ value }) => value !== tallied.unknown);
	return [...known, ...lines.filter((line) => !known.includes(line))];
}

/** @returns the states that items of a kind's list may have, among them that nothing is known. */
export function statesOf(kind: KindId): { value: string; label: string }[] {
	const labels = stateField(kind)?.meta?.labels ?? {};
	return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function stateField(kind: KindId): SchemaField | undefined {
	const { schema, tallied } = kindOf(kind);
	const list = tallied && fieldOf(schema, tallied.field);
	const item = list && itemOf(list.type);
	return item && fieldOf(item, tallied.state);
}
