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
	expect(marksOn(text, day)).toEqual(labels);
});

test('a mark without days always applies, and no marks give no labels', () => {
	expect(marksOn(writeMarks([{ label: 'Abgelöst' }]), '2026-01-01')).toEqual(['Abgelöst']);
	expect(marksOn('', '2026-01-01')).toEqual([]);
});
