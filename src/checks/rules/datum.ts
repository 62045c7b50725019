import type { z } from 'zod';
import { clockChange } from '#src/base/dates/clock-change.ts';
import {
	formatDate,
	isIsoDay,
	parseImpreciseDate,
	endsBefore,
} from '#src/base/dates/imprecise-date.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import type { Source } from '#src/entries/read/source.ts';
import { fieldsOf, itemOf, type FieldMeta } from '#src/model/field-meta.ts';
import { kindOf } from '#src/model/kinds.ts';
import { sensibleYears } from '#src/model/sensible-years.ts';
import type { CheckedContent } from '../checked-content.ts';
import { isDraft } from '../drafts.ts';
import { NEWS, newsWith } from '../example-content.ts';
import { fieldTexts } from '../field-texts.ts';
import { MENDED_LINES, type Remark, type Rule } from '../rule.ts';

/** If at least this many dates and most of all dates are in the future, the clock is wrong. */
const MANY = 20;

/** Dates are plausible: no review in the future, no end before its beginning. */
export const datum: Rule = {
	name: 'datum',
	silencedBy: MENDED_LINES,
	help: {
		title: 'Daten können stimmen',
		explanation: [
			'Geprüft, geändert oder abgerufen wurde etwas in der Vergangenheit oder heute. Liegt so ein Tag in der Zukunft, ist meist das Jahr oder der Monat vertippt.',
			'Beginnt die Sommerzeit, springen die Uhren von 2 auf 3 Uhr: 02:30 Uhr gibt es an diesem Tag nicht. Endet sie, gibt es die Stunde von 2 bis 3 Uhr zweimal.',
			'Eine Meldung mit einem Tag in der Zukunft stünde bis dahin ganz oben, und ein Eintrag der Börse, dessen letzter Tag vorbei ist, erscheint in keiner Liste.',
			'Kommt eine Quelle dazu, ändert sich meist auch der Text: Der Stand ist dann der Tag, an dem sie abgerufen wurde.',
			'Ein Ende liegt nicht vor seinem Beginn. Ist nur der Monat oder das Jahr bekannt, genügt das: `"2026-03"` oder `"2026"`.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWith('geprueft: 2026-01-15', 'geprueft: 2062-01-15'),
		},
		right: { file: 'meldungen/neu.mdx', text: NEWS },
	},
	*check(content) {
		const latest = dayAfter(content.today);
		const dates = content.sources.flatMap((source) => [...datesOf(source)]);
		yield* implausible(dates);
		yield* expired(content);
		const past = dates.filter(({ meta }) => meta.past);
		const future = past.filter(({ value }) => (parseImpreciseDate(value)?.from ?? '') > latest);
		if (future.length >= MANY && future.length * 2 > past.length) yield wrongClock(content, future);
		else {
			for (const date of future) {
				const usually = date.meta.past === 'usually';
				yield {
					...place(date),
					...(usually && { severity: 'Hinweis' as const }),
					text: `${name(date)} liegt mit dem ${formatDate(date.value)} in der Zukunft.`,
					expected: `ein Tag bis heute, ${formatDate(content.today)}`,
				};
			}
		}
		for (const source of content.sources) {
			yield* clockRemarks(source);
			yield* olderThanSources(source, latest);
		}
		for (const date of dates) {
			const start =
				date.meta.notBefore === undefined ? undefined : date.beside[date.meta.notBefore];
			const begins = typeof start === 'string' ? parseImpreciseDate(start) : undefined;
			const ends = parseImpreciseDate(date.value);
			if (!begins || !ends || !endsBefore(ends, begins)) continue;
			yield {
				...place(date),
				text: `${name(date)} liegt mit dem ${formatDate(date.value)} vor dem Beginn in \`${date.meta.notBefore}\`, ${formatDate(String(start))}.`,
				expected: 'ein Datum nach dem Beginn; vielleicht sind die beiden vertauscht',
			};
		}
	},
};

/** A page whose text was changed for a source says that it has been the same since before the source was read. */
function* olderThanSources(source: Source, latest: string): Iterable<Remark> {
	const { stand, quellen } = source.raw ?? {};
	if (typeof stand !== 'string' || !isIsoDay(stand) || !Array.isArray(quellen)) return;
	const read = quellen
		.flatMap((each: unknown) => (each as { abgerufen?: unknown } | null)?.abgerufen ?? [])
		.filter((day): day is string => typeof day === 'string' && isIsoDay(day) && day <= latest)
		.toSorted(codeOrder);
	const newest = read.at(-1);
	if (newest === undefined || newest <= stand) return;
	yield {
		...place({ source, path: ['stand'] }),
		severity: 'Hinweis',
		text: `Eine Quelle wurde am ${formatDate(newest)} abgerufen, nach dem Stand vom ${formatDate(stand)}.`,
		expected: 'ein Stand, der nicht älter ist als die Quellen, auf denen der Text beruht',
		correction: `stand: ${newest}`,
	};
}

const MINUTE = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** Times that the clocks of that day do not show, or show twice. */
function* clockRemarks(source: Source): Iterable<Remark> {
	for (const { path, value, name } of fieldTexts(source)) {
		const change = MINUTE.test(value) ? clockChange(value) : undefined;
		if (!change) continue;
		const time = `${value.slice(11)} Uhr`;
		const day = formatDate(value.slice(0, 10));
		const skipped = change.kind === 'skipped';
		yield {
			file: source.file,
			source: source.text,
			at: (source.ranges.value(path) ?? source.idRange).start,
			// The calendar takes the first of two.
			severity: skipped ? 'Fehler' : 'Hinweis',
			text: skipped
				? `Die Uhrzeit im Feld \`${name}\` gibt es nicht: Am ${day} beginnt die Sommerzeit, und ${time} wird übersprungen.`
				: `Die Uhrzeit im Feld \`${name}\` gibt es zweimal: Am ${day} endet die Sommerzeit, und ${time} kommt noch einmal.`,
			expected: `eine Uhrzeit bis \`${change.before}\` oder ab \`${change.after}\``,
		};
	}
}

/** Finds years that are misspelt. */
function* implausible(dates: readonly DateField[]): Iterable<Remark> {
	for (const date of dates) {
		const parsed = parseImpreciseDate(date.value);
		if (!parsed) continue;
		const year = Number(parsed.from.slice(0, 4));
		const { first, last } = sensibleYears(date.meta);
		if (year < first || (year > last && !date.meta.past)) {
			yield {
				...place(date),
				text: `${name(date)} nennt das Jahr ${year}.`,
				expected: `ein Jahr von ${first} bis ${last}; vielleicht ist eine Ziffer vertippt`,
			};
		}
	}
}

/** Finds entries that no list shows any more. */
function* expired({ sources, today }: CheckedContent): Iterable<Remark> {
	for (const source of sources) {
		const field = kindOf(source.kind).expiresOn;
		const day = field === undefined ? undefined : source.raw?.[field];
		if (isDraft(source)) continue;
		if (field === undefined || typeof day !== 'string' || !isIsoDay(day) || day >= today) continue;
		yield {
			...place({ source, path: [field] }),
			severity: 'Hinweis',
			text: `Der Eintrag ist seit dem ${formatDate(day)} abgelaufen und erscheint in keiner Liste mehr.`,
			expected: 'ein späterer Tag, wenn er noch gilt; sonst löschen Sie ihn',
		};
	}
}

interface DateField {
	source: Source;
	path: (string | number)[];
	value: string;
	meta: FieldMeta;
	/** The sibling fields. */
	beside: Record<string, unknown>;
}

function* datesOf(source: Source): Iterable<DateField> {
	yield* walk(kindOf(source.kind).schema, source.raw, []);

	function* walk(schema: z.ZodType, data: unknown, path: (string | number)[]): Iterable<DateField> {
		const item = itemOf(schema);
		if (item && Array.isArray(data)) {
			for (const [index, value] of data.entries()) yield* walk(item, value, [...path, index]);
		}
		if (typeof data !== 'object' || data === null) return;
		const beside = data as Record<string, unknown>;
		for (const { name, type, meta } of fieldsOf(schema)) {
			if (!Object.hasOwn(beside, name)) continue;
			const value = textOf(beside[name]);
			const own = [...path, name];
			if (value !== undefined && meta?.shownAs === 'date')
				yield { source, path: own, value, meta, beside };
			else yield* walk(type, beside[name], own);
		}
	}
}

/** A bare year is a number in YAML. */
function textOf(value: unknown): string | undefined {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function name({ path, meta }: DateField): string {
	return `Das Feld \`${String(path.at(-1))}\` (${meta.title})`;
}

function place({ source, path }: Pick<DateField, 'source' | 'path'>) {
	const at = (source.ranges.value(path) ?? source.idRange).start;
	return { file: source.file, source: source.text, at };
}

/** @returns the next day, which has already begun in time zones further east. */
function dayAfter(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}

function wrongClock(content: CheckedContent, [first]: DateField[]): Remark {
	return {
		...(first ? place(first) : { file: '', at: 0 }),
		severity: 'Hinweis',
		text: `Die Uhr dieses Rechners steht auf ${formatDate(content.today)}; die meisten Daten lägen danach. Daten in der Zukunft wurden deshalb nicht geprüft.`,
		expected: 'ein Rechner mit richtig gestellter Uhr',
	};
}
