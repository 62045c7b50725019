const BERLIN = new Intl.DateTimeFormat('sv-SE', {
	timeZone: 'Europe/Berlin',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
});
const MINUTE_MS = 60_000;
/** Offsets from UTC that clocks in Germany have had, in hours; the last in the summers after the war. */
const OFFSETS = [1, 2, 3];

/** A time that clocks in Germany show never or twice on a day. */
export interface ClockChange {
	kind: 'skipped' | 'twice';
	/** The nearest times that they show once, `YYYY-MM-DDTHH:MM`. */
	before: string;
	after: string;
}

/**
 * Looks whether clocks are put forward or back at a time.
 *
 * @param time local time in Germany, `YYYY-MM-DDTHH:MM`
 * @returns undefined for a time that there is once, and for what is no time
 */
export function clockChange(time: string): ClockChange | undefined {
	const count = occurrences(time);
	if (count === 1 || count === undefined) return undefined;
	const before = nearestOnce(time, -1);
	const after = nearestOnce(time, 1);
	return before && after ? { kind: count === 0 ? 'skipped' : 'twice', before, after } : undefined;
}

/** Clocks change by an hour or two. */
function nearestOnce(time: string, step: 1 | -1): string | undefined {
	for (let minutes = 1; minutes <= 180; minutes++) {
		const other = new Date(Date.parse(`${time}Z`) + step * minutes * MINUTE_MS);
		const text = other.toISOString().slice(0, 16);
		if (occurrences(text) === 1) return text;
	}
	return undefined;
}

function occurrences(time: string): number | undefined {
	const asUtc = Date.parse(`${time}Z`);
	// Before 1893 every place had its own time.
	if (Number.isNaN(asUtc) || time < '1894') return undefined;
	return OFFSETS.filter(
		(hours) => BERLIN.format(asUtc - hours * 60 * MINUTE_MS) === time.replace('T', ' '),
	).length;
}
