import { formatDate, formatSpan } from '#src/base/dates/imprecise-date.ts';
import type { Entry } from '#src/model/entry.ts';

/** @returns when an event is, in words: its day, or its first and last */
export function eventDay({ beginn, ende }: Entry<'termine'>['data']): string {
	return ende === undefined ? formatDate(beginn) : formatSpan(beginn, ende);
}
