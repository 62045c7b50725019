import { formatDate, parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';
import { shiftDay } from '#src/base/dates/time-since.ts';
import { lastDayShown, type AnyEntry } from './entry.ts';
import { kindOf } from './kinds.ts';

/** What a page, a row and a hit say of an entry that does not apply, not yet or no more. */
export interface Notice {
	/** For rows and hits: „Gilt nicht mehr“. */
	label: string;
	/** For the page, a sentence. */
	sentence: string;
	/** First and last ISO day on which it is said; left out: without a limit. */
	from?: string;
	until?: string;
	/** Id of the entry of the same kind that applies instead. */
	successor?: string;
}

/**
 * Reads from what the kind says of its fields (`geltung`, `abgeschlossen`, `laeuftAb`) what there is
 * to say, whichever day it is. Where only a month or year is known, its last day counts as the end
 * and its first as the beginning: before that it certainly does not apply.
 */
export function noticesOf(entry: AnyEntry): Notice[] {
	const { geltung, abgeschlossen } = kindOf(entry.kind);
	const data = entry.data as Record<string, unknown>;
	const notices: Notice[] = [];
	if (abgeschlossen && data['status'] === abgeschlossen.wert) {
		const successor = abgeschlossen.nachfolger && data[abgeschlossen.nachfolger];
		notices.push({
			label: abgeschlossen.wort,
			sentence: `${abgeschlossen.wort}: ${abgeschlossen.satz}`,
			...(typeof successor === 'string' ? { successor } : {}),
		});
	}
	const begin = textOf(geltung?.ab && data[geltung.ab.feld]);
	const first = begin && parseImpreciseDate(begin)?.from;
	if (geltung?.ab && begin && first) {
		const { wort, satz } = geltung.ab;
		notices.push({
			label: wort,
			sentence: `${wort}: ${satz(formatDate(begin))}`,
			until: shiftDay(first, -1),
		});
	}
	const end = geltung?.bis?.felder.map((name) => textOf(data[name])).find((text) => text);
	const last = end && parseImpreciseDate(end)?.to;
	if (geltung?.bis && end && last) {
		const { wort, satz } = geltung.bis;
		notices.push({
			label: wort,
			sentence: `${wort}: ${satz(formatDate(end))}`,
			from: shiftDay(last, 1),
		});
	}
	const shown = lastDayShown(entry);
	if (shown) {
		notices.push({
			label: 'Abgelaufen',
			sentence: `Abgelaufen: Dieser Eintrag galt bis ${formatDate(shown)}.`,
			from: shiftDay(shown, 1),
		});
	}
	return notices;
}

/** @returns whether something with a first and last day is said on a day; all are ISO days. */
export function isSaid({ from, until }: Pick<Notice, 'from' | 'until'>, day: string): boolean {
	return (from === undefined || from <= day) && (until === undefined || day <= until);
}

function textOf(value: unknown): string | undefined {
	return typeof value === 'string' ? value : undefined;
}
