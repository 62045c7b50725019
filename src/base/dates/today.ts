/** @returns the current day in Germany, `YYYY-MM-DD`, whatever the time zone of the computer. */
export function germanDay(now: Date = new Date()): string {
	const parts = new Intl.DateTimeFormat('en', {
		timeZone: 'Europe/Berlin',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
	}).formatToParts(now);
	const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
	return `${part('year')}-${part('month')}-${part('day')}`;
}

/**
 * The day against which checks and builds judge dates: taken from the environment variable
 * `SOURCE_DATE_EPOCH` (reproducible builds), otherwise from the clock. Browsers have no
 * environment; scripts of pages use {@link germanDay}.
 */
export function today(): string {
	const seconds = Number(process.env['SOURCE_DATE_EPOCH']);
	return germanDay(seconds > 0 ? new Date(seconds * 1000) : new Date());
}

/** @returns true until the last day of an event is over; both are `YYYY-MM-DD`. */
export function isUpcoming(lastDay: string, day: string): boolean {
	return lastDay >= day;
}
