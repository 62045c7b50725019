/** @returns the day it is in Germany, `YYYY-MM-DD`, wherever the reader is. */
export function today(now: Date = new Date()): string {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone: 'Europe/Berlin',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	}).formatToParts(now);
	const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
	return `${part('year')}-${part('month')}-${part('day')}`;
}

/** @returns true until the last day of an event is over; both are `YYYY-MM-DD`. */
export function isUpcoming(lastDay: string, day: string): boolean {
	return lastDay >= day;
}
