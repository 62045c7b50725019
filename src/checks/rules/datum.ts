import type { z } from 'zod';
import { formatDate, parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';
import type { Source } from '#src/entries/read/source.ts';
import { fieldsOf, itemOf, type FieldMeta } from '#src/model/field-meta.ts';
import { kindOf } from '#src/model/kinds.ts';
import type { CheckedContent } from '../checked-content.ts';
import { NEWS, newsWith } from '../example-content.ts';
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
		const past = dates.filter(({ meta }) => meta.past);
		const future = past.filter(({ value }) => (parseImpreciseDate(value)?.from ?? '') > latest);
		if (future.length >= MANY && future.length * 2 > past.length) yield wrongClock(content, future);
		else {
			for (const date of future) {
				yield {
					...place(date),
					text: `${name(date)} liegt mit dem ${formatDate(date.value)} in der Zukunft.`,
					expected: `ein Tag bis heute, ${formatDate(content.today)}`,
				};
			}
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
			if (value !== undefined && (meta?.past || meta?.notBefore !== undefined))
				yield { source, path: own, value, meta, beside };
			else yield* walk(type, beside[name], own);
		}
	}
}

/** A bare year is a number in YAML. */
function textOf(value: unknown): string | undefined {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function endsBefore(
	ends: { to: string; time?: string },
	begins: { from: string; time?: string },
): boolean {
	if (ends.to !== begins.from) return ends.to < begins.from;
	return ends.time !== undefined && begins.time !== undefined && ends.time < begins.time;
}

function name({ path, meta }: DateField): string {
	return `Das Feld \`${String(path.at(-1))}\` (${meta.title})`;
}

function place({ source, path }: DateField) {
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
