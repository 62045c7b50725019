import { addMonths, parseImpreciseDate, sortKey } from '#src/base/dates/imprecise-date.ts';
import { codeOrder } from '#src/base/text/code-order.ts';

/** A source that is older than this at the review does not show that a state still holds. */
export const EVIDENCE_MONTHS = 24;

/** A source as written, valid or not. */
interface WrittenSource {
	datum?: unknown;
	abgerufen?: unknown;
	kopie?: unknown;
}

/**
 * Says whether evidence is recent enough for a state to be shown without reserve. Where only a month or a year is known,
 * its first day counts: anything later is not certain.
 *
 * @param date of the evidence, as imprecise as it is known
 * @param reviewed ISO day of the review
 */
export function isRecent(date: string, reviewed: string): boolean {
	const { from } = parseImpreciseDate(date) ?? {};
	return from !== undefined && from >= addMonths(reviewed, -EVIDENCE_MONTHS);
}

/**
 * Finds the newest date by which sources show a state: when they appeared, else when the page itself was opened. A stored
 * copy without a date shows none.
 *
 * @param skipped number of a source that is about something else, counted from 1
 */
export function newestDate(
	sources: readonly WrittenSource[],
	skipped?: number,
): string | undefined {
	return sources
		.flatMap(({ datum, abgerufen, kopie }, index) => {
			if (index + 1 === skipped) return [];
			const date = datum ?? (kopie === true ? undefined : abgerufen);
			// A bare year is a number in YAML.
			return typeof date === 'string' || typeof date === 'number' ? [String(date)] : [];
		})
		.filter((date) => parseImpreciseDate(date))
		.toSorted((a, b) => codeOrder(sortKey(a), sortKey(b)))
		.at(-1);
}
