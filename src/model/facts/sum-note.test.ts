import { expect, test } from 'vitest';
import { sumNote } from './sum-note.ts';

test('a sum tells what it covers, its kind and its date', () => {
	expect(sumNote('Planung', ['Teilbetrag', 'Angebot'], '2024-06')).toBe(
		'Planung (Teilbetrag, Angebot, Juni 2024)',
	);
	expect(sumNote('Lizenzen 2024', [undefined], '2024')).toBe('Lizenzen 2024 (2024)');
});

test('the earliest possible year is not told twice', () => {
	const report = 'Knopf; Bericht ohne Tag, frühestens 2019';
	expect(sumNote(report, [undefined], '2019')).toBe(report);
	expect(sumNote(report, ['Schätzung'], '2019')).toBe(`${report} (Schätzung)`);
	expect(sumNote('Mitteilung ohne Tag, frühestens Sommer 2024', [], '2024')).toBe(
		'Mitteilung ohne Tag, frühestens Sommer 2024',
	);
	expect(sumNote(report, [], '2020')).toBe(`${report} (2020)`);
});
