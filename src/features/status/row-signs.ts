import { fieldOf } from '#src/model/field-meta.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { statesOf } from '#src/model/tally.ts';

/**
 * @returns what the signs in a kind's lists say: the values of its status, else the states of which
 * its entries have a tally; empty if its rows have no signs
 */
export function rowSigns(kind: KindId): { value: string; label: string }[] {
	const labels = fieldOf(kindOf(kind).schema, 'status')?.meta?.labels;
	if (!labels) return statesOf(kind);
	return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
