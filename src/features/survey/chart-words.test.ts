import { expect, test } from 'vitest';
import { barLayout } from '../charts/bar-layout.ts';
import { stackLayout } from '../charts/stack-layout.ts';
import { wrapLabel } from '../charts/wrap-label.ts';
import { answeredWords, barRows, barWords, stackRows, stackWords } from './chart-words.ts';
import { periodWords } from './period-words.ts';
import type { QuestionResult } from './result.ts';

const QUESTION: QuestionResult = {
	id: 'akte',
	art: 'einfachauswahl',
	frage: 'Führen Sie Akten?',
	status: 'shown',
	answered: 48,
	categories: [
		{ id: 'ja', label: 'Ja' },
		{ id: 'nein', label: 'Nein' },
	],
	figures: [
		{ kind: 'exact', count: 36 },
		{ kind: 'exact', count: 12 },
	],
	groups: [
		{
			id: 'a',
			label: 'bis 2.000',
			answered: 8,
			figures: [
				{ kind: 'exact', count: 2 },
				{ kind: 'exact', count: 6 },
			],
		},
		{ id: 'b', label: 'über 2.000', figures: [{ kind: 'hidden' }, { kind: 'hidden' }] },
	],
	earlier: [
		{
			id: 'alt',
			label: '2023',
			answered: 40,
			figures: [
				{ kind: 'atLeast', count: 36 },
				{ kind: 'atMost', count: 4 },
			],
		},
	],
	texts: [],
};

test('a chart is described in full sentences for screen readers', () => {
	expect(barWords({ ...QUESTION, earlier: [] }, '2026')).toBe(
		'Ja: 36 von 48, 75 Prozent. Nein: 12 von 48, 25 Prozent.',
	);
	expect(barWords(QUESTION, '2026')).toBe(
		'Runde 2026: Ja: 36 von 48, 75 Prozent. Nein: 12 von 48, 25 Prozent. ' +
			'Zum Vergleich die Runde 2023: Ja: mindestens 36 von 40. Nein: höchstens 4 von 40.',
	);
	expect(stackWords(QUESTION)).toBe(
		'bis 2.000 Einwohner, 8 Antworten. Ja: 2 von 8, 25 Prozent. Nein: 6 von 8, 75 Prozent. ' +
			'über 2.000 Einwohner: nicht gezeigt.',
	);
});

test('bars have their words, a band its largest reach', () => {
	expect(barRows(QUESTION, '2026').map(({ bars }) => bars.map(({ text }) => text))).toEqual([
		['2026: 75 %', '2023: ab 90 %'],
		['2026: 25 %', '2023: bis 10 %'],
	]);
	expect(barRows(QUESTION, '2026')[0]?.bars[1]).toMatchObject({
		sure: 0.9,
		upTo: 1,
		earlier: true,
	});
});

test('a multiple choice states that shares may add up to more than 100 percent', () => {
	expect(answeredWords({ ...QUESTION, art: 'mehrfachauswahl' })).toContain('mehr als 100 %');
});

test('bars leave room for the longest words at their end, on a narrow screen, too', () => {
	const rows = (text: string) => [{ label: 'Ja', bars: [{ sure: 1, upTo: 1, text }] }];
	const short = barLayout(rows('100 %'));
	const long = barLayout(rows('Frühjahr 2026: 100 %'));
	expect(short.rows[0]?.bars[0]?.width).toBe(short.whole);
	expect(long.whole).toBeLessThan(short.whole);
});

test('every row is below the one before', () => {
	const { rows, height } = barLayout(barRows(QUESTION, '2026'));
	const tops = rows.flatMap(({ lines, bars }) => [...lines, ...bars].map(({ y }) => y));
	expect(tops).toEqual([...tops].sort((a, b) => a - b));
	expect(height).toBeGreaterThan(tops.at(-1) ?? 0);
});

test('parts of a stack fill the whole width in order; a hidden class has none', () => {
	const [shown, hidden] = stackLayout(stackRows(QUESTION)).rows;
	expect(shown?.parts.map(({ x, width }) => [x, width])).toEqual([
		[0, 25],
		[25, 75],
	]);
	expect(hidden?.parts).toEqual([]);
});

test('a part too narrow for its key has none', () => {
	const [row] = stackLayout([{ label: 'x', counts: [1, 30, 0] }]).rows;
	expect(row?.parts.map(({ index, roomy }) => [index, roomy])).toEqual([
		[0, false],
		[1, true],
	]);
});

test('labels break between words only', () => {
	expect(wrapLabel('Nein, aber geplant und finanziert', 18)).toEqual([
		'Nein, aber geplant',
		'und finanziert',
	]);
	expect(wrapLabel('Donaudampfschifffahrt', 5)).toEqual(['Donaudampfschifffahrt']);
});

test.each([
	[{ beginn: '2026-02-01', ende: '2026-03-31' }, 'Teilnahme vom 1. Februar bis 31. März 2026'],
	[{ ende: '2026-03-31' }, 'Teilnahme bis 31. März 2026'],
	[{ beginn: '2026-02-01' }, 'Teilnahme ab 1. Februar 2026'],
	[{}, undefined],
])('the period of participation is written without a clock: %o', (period, words) => {
	expect(periodWords(period)).toBe(words);
});
