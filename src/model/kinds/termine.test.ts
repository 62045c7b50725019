import { expect, test } from 'vitest';
import { schemaMessages } from '../schema-messages.ts';
import { termine } from './termine.ts';

function mistakes(change: Record<string, unknown>): string[] {
	const raw = { ...termine.example.data, ...change };
	const result = termine.schema.safeParse(raw, { reportInput: true });
	if (result.success) return [];
	return schemaMessages(result.error.issues, termine.schema, raw).map(
		({ path, expected }) => `${path.join('.')}: ${expected}`,
	);
}

test.each([
	['an end less precise than the beginning', { ende: '2026-03-04' }, /^ende: .*so genau ist wie/],
	['a moved event without its earlier time', { status: 'verschoben' }, /^status: .*verschoben_von/],
	['neither a place nor online', { ort: undefined }, /^ort: .*allein online/],
])('%s is refused with what is expected instead', (_name, change, message) => {
	expect(mistakes(change)).toEqual([expect.stringMatching(message)]);
});

test.each([
	{ ende: '2026-03-04T12:00' },
	{ beginn: '2026-W18' },
	{ beginn: 2026 },
	{ status: 'verschoben', verschoben_von: ['2026-02-04T10:00', '2026-02'] },
	{ ort: undefined, online: true, anmeldung: 'https://a.example/' },
	{ reihe: 'Austausch E-Akte' },
])('%o is accepted', (change) => {
	expect(mistakes(change)).toEqual([]);
});
