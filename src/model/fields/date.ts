import { z } from 'zod';
import { isIsoDay, parseImpreciseDate } from '#src/base/dates/imprecise-date.ts';
import { field, type FieldMeta } from '../field-meta.ts';

/** An exact day, `YYYY-MM-DD`. */
export function isoDay(meta: FieldMeta) {
	return field(z.string().refine(isIsoDay, { params: { expected: 'ein Datum wie 2026-03-31' } }), {
		shownAs: 'date',
		...meta,
	});
}

/** A date as precise as the source: day, week (`2023-W18`), month, year, or day with time. */
export function impreciseDate(meta: FieldMeta) {
	return field(
		z.preprocess(
			// A bare year is a number in YAML.
			(value) => (typeof value === 'number' ? String(value) : value),
			z.string().refine((text) => parseImpreciseDate(text) !== undefined, {
				params: {
					expected:
						'ein Datum (2026-03-31), auch mit Uhrzeit (2026-03-31T10:00), ein Monat ("2026-03"), eine Kalenderwoche ("2026-W14") oder ein Jahr ("2026")',
				},
			}),
		),
		{ shownAs: 'date', ...meta },
	);
}
