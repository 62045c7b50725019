import { addMonths } from '#src/base/dates/imprecise-date.ts';
import type { Entry } from './entry.ts';
import { kindOf } from './kinds.ts';

/** When an entry was written, reviewed and is to be reviewed again, as ISO days. */
export interface Review {
	stand: string;
	geprueft: string;
	/** Last day on which the next review is in time; left out: the kind is not reviewed. */
	faellig?: string;
}

/** @returns undefined for kinds that carry no review */
export function reviewOf(entry: Entry): Review | undefined {
	if (!('geprueft' in entry.data)) return undefined;
	const { stand, geprueft, pruefintervall_monate } = entry.data;
	const monate = pruefintervall_monate ?? kindOf(entry.kind).reviewMonths;
	return { stand, geprueft, ...(monate ? { faellig: addMonths(geprueft, monate) } : {}) };
}
