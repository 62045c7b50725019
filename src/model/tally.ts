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
	/** Nothing is known of these items. */
	unknown?: true;
}

/**
 * Counts the items of the list that the entry's kind names for it by their state.
 *
 * @returns in the order of the field's values, the unknown last; empty if the kind names no list
 */
export function tallyOf(entry: Entry): TallyLine[] {
	const { tallied } = kindOf(entry.kind);
	const state = stateField(entry.kind);
	if (!tallied || !state) return [];
	const items = (entry.data as Record<string, unknown>)[tallied.field] as Record<string, unknown>[];
	const lines = statesOf(entry.kind).flatMap(({ value, label }): TallyLine[] => {
		const count = items.filter((item) => item[tallied.state] === value).length;
		return count === 0 || value === tallied.unknown
			? []
			: [{ value, label: `${formatNumber(count)} ${label}` }];
	});
	const unknown = items.filter((item) => item[tallied.state] === tallied.unknown).length;
	if (unknown === 0) return lines;
	const words = state.meta?.labels?.[tallied.unknown] ?? tallied.unknown;
	// A number says nothing where nothing is known of any item.
	const label = lines.length === 0 ? words : `${formatNumber(unknown)} ${words}`;
	return [...lines, { value: tallied.unknown, label, unknown: true }];
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
