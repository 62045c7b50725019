/**
 * The day against which dates are judged: of the environment variable `SOURCE_DATE_EPOCH`, as
 * reproducible builds set it, otherwise of the clock.
 *
 * @returns an ISO day
 */
export function today(): string {
	const seconds = Number(process.env['SOURCE_DATE_EPOCH']);
	const now = seconds > 0 ? new Date(seconds * 1000) : new Date();
	return now.toISOString().slice(0, 10);
}
