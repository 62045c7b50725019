import { addMonths } from '#src/base/dates/imprecise-date.ts';
import type { Entry } from './entry.ts';
import { kindOf } from './kinds.ts';

/** When an entry was written, reviewed and is to be reviewed again, as ISO days. */
export interface Review {
	changed: string;
	reviewed: string;
	/** Last day on which the next review is in time; left out: the kind is not reviewed. */
	dueDate?: string;
}

/** @returns undefined for kinds that carry no review */
export function reviewOf(entry: Entry): Review | undefined {
	if (!('geprueft' in entry.data)) return undefined;
	const { stand: changed, geprueft: reviewed, pruefintervall_monate } = entry.data;
	const monate = pruefintervall_monate ?? kindOf(entry.kind).reviewMonths;
	return { changed, reviewed, ...(monate ? { dueDate: addMonths(reviewed, monate) } : {}) };
}
