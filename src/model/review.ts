import { addMonths } from '#src/base/dates/imprecise-date.ts';
import { shiftDay } from '#src/base/dates/time-since.ts';
import type { Entry } from './entry.ts';
import { kindOf } from './kinds.ts';

/** Days of the last change, the last review and the next review of an entry, as ISO days. */
export interface Review {
	changed: string;
	reviewed: string;
	/** Last day for the next review; left out: the kind is not reviewed. */
	dueDate?: string;
}

/** A change sooner after a review is part of it: what is told then is the change alone. */
const SAME_REVIEW_DAYS = 31;

/** @returns the days that pages tell of a review: of a change shortly after it only the change */
export function toldOf({ changed, reviewed }: Review): { changed?: string; reviewed?: string } {
	if (changed <= reviewed) return { changed, reviewed };
	return changed < shiftDay(reviewed, SAME_REVIEW_DAYS) ? { changed } : { changed, reviewed };
}

/** @returns undefined for kinds without reviews */
export function reviewOf(entry: Entry): Review | undefined {
	if (!('geprueft' in entry.data)) return undefined;
	const { stand: changed, geprueft: reviewed, pruefintervall_monate } = entry.data;
	const monate = pruefintervall_monate ?? kindOf(entry.kind).reviewMonths;
	return { changed, reviewed, ...(monate ? { dueDate: addMonths(reviewed, monate) } : {}) };
}
