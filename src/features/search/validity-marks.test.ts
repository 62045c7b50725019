import { expect, test } from 'vitest';
import { marksOn, writeMarks } from './validity-marks.ts';

const text = writeMarks([
	{ label: 'Gilt noch nicht', until: '2025-12-31' },
	{ label: 'Gilt nicht mehr', from: '2027-01-01' },
]);

test.each([
	['2025-12-31', ['Gilt noch nicht']],
	['2026-01-01', []],
	['2026-12-31', []],
	['2027-01-01', ['Gilt nicht mehr']],
])('on %s a hit says %j', (day, labels) => {
	expect(marksOn(text, day).map(({ label }) => label)).toEqual(labels);
});

test('a mark without days always applies, and no marks give no labels', () => {
	expect(marksOn(writeMarks([{ label: 'Abgelöst' }]), '2026-01-01')).toEqual([
		{ label: 'Abgelöst', quiet: false },
	]);
	expect(marksOn('', '2026-01-01')).toEqual([]);
});

test('a mark that is no warning stays one that is none', () => {
	const written = writeMarks([
		{ label: 'Gesetzesfassung von 2024', from: '2026-06-01', quiet: true },
		{ label: 'Abgelaufen' },
	]);
	expect(marksOn(written, '2026-05-31').map(({ label }) => label)).toEqual(['Abgelaufen']);
	expect(marksOn(written, '2026-06-01')).toEqual([
		{ label: 'Gesetzesfassung von 2024', quiet: true },
		{ label: 'Abgelaufen', quiet: false },
	]);
});
