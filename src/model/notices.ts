import { addMonths, formatDate, parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';
import { shiftDay } from '#src/base/dates/time-since.ts';
import { lastDayShown, type Entry } from './entry.ts';
import { kindOf } from './kinds.ts';
import { lawRead } from './law-read.ts';
import { reviewOf } from './review.ts';

/** Months after which a version of a law wants to be checked by readers. */
const LAW_MONTHS = 24;

/** What pages, rows and hits say about an entry that does not apply yet or any more, or rests on a law read long ago. */
export interface Notice {
	/** For rows and hits: „Gilt nicht mehr“. */
	label: string;
	/** A sentence for the page, after the label. */
	sentence: string;
	/** First ISO day on which the notice is shown; left out: no limit. */
	from?: string;
	until?: string;
	/** Value of the status that says the same: its sign is shown. */
	status?: string;
	/** It is no warning. */
	quiet?: true;
	/** Id of the entry of the same kind that applies instead. */
	successor?: string;
}

/**
 * Finds all notices of an entry, for any day, from the kind's `validity`, `ended` and `expiresOn`.
 * If only a month or year is known, the entry begins to apply on its first day and ends on its
 * last.
 */
export function noticesOf(entry: Entry): Notice[] {
	const { validity, ended } = kindOf(entry.kind);
	const data = entry.data as Record<string, unknown>;
	const notices: Notice[] = [];
	if (ended && data['status'] === ended.value) {
		const successor = ended.successor && data[ended.successor];
		notices.push({
			label: ended.label,
			sentence: ended.sentence,
			status: ended.value,
			...(ended.quiet ? { quiet: true } : {}),
			...(typeof successor === 'string' ? { successor } : {}),
		});
	}
	const begin = textOf(validity?.from && data[validity.from.field]);
	const first = begin && parseImpreciseDate(begin)?.from;
	if (validity?.from && begin && first) {
		const { label, sentence } = validity.from;
		notices.push({
			label,
			sentence: sentence(formatDate(begin)),
			until: shiftDay(first, -1),
		});
	}
	const end = validity?.until?.fields.map((name) => textOf(data[name])).find((text) => text);
	const last = end && parseImpreciseDate(end)?.to;
	if (validity?.until && end && last) {
		const { label, sentence, quiet } = validity.until;
		notices.push({
			label,
			sentence: sentence(formatDate(end)),
			from: shiftDay(last, 1),
			...(quiet ? { quiet } : {}),
		});
	}
	const shown = lastDayShown(entry);
	if (shown) {
		notices.push({
			label: 'Abgelaufen',
			sentence: `Dieser Eintrag galt bis ${formatDate(shown)}.`,
			from: shiftDay(shown, 1),
		});
	}
	return notices;
}

/** A notice that comes with time, if nobody looks after an entry. */
export interface Aging extends Notice {
	from: string;
	/** Name of the notice, whatever its label. */
	sort: 'law' | 'review';
}

/** @returns what rows, hits and dossiers say of an entry that was long not looked after */
export function agingOf(entry: Entry): Aging[] {
	return [lawNoticeOf(entry) ?? [], overdueNoticeOf(entry) ?? []].flat();
}

/** @returns what an entry says once its review was missed; undefined for kinds without reviews */
export function overdueNoticeOf(entry: Entry): Aging | undefined {
	const { dueDate } = reviewOf(entry) ?? {};
	return dueDate === undefined
		? undefined
		: {
				sort: 'review',
				label: 'Prüfung überfällig',
				sentence: `Sie war bis zum ${formatDate(dueDate)} fällig. Angaben können veraltet sein.`,
				from: shiftDay(dueDate, 1),
				quiet: true,
			};
}

/** @returns what an entry says once its law was read long ago; undefined for entries that do not rest on a law */
export function lawNoticeOf(entry: Entry): Aging | undefined {
	const law = lawRead(entry);
	return (
		law && {
			sort: 'law',
			label: `Gesetzesfassung von ${law.day.slice(0, 4)}`,
			sentence: `${law.name ?? 'Das Gesetz'} wurde hier in der Fassung vom ${formatDate(law.day)} gelesen. Prüfen Sie, welche Fassung heute gilt.`,
			from: shiftDay(addMonths(law.day, LAW_MONTHS), 1),
			quiet: true,
		}
	);
}

/** @returns true if a notice is shown on a day; all are ISO days. */
export function isSaid({ from, until }: Pick<Notice, 'from' | 'until'>, day: string): boolean {
	return (from === undefined || from <= day) && (until === undefined || day <= until);
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
