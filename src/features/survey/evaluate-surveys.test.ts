import { expect, test } from 'vitest';
import type { Entry } from '#src/model/entry.ts';
import { exampleEntry } from '#src/model/testing/example-entry.ts';
import { evaluateSurveys, type Survey, type SurveysInput } from './evaluate-surveys.ts';

const municipalities = Array.from({ length: 12 }, (_, number) =>
	exampleEntry('kommunen', { name: `Ort ${number}`, einwohner: 1000 }, `ort-${number}`),
);
const QUESTION = {
	id: 'akte',
	art: 'einfachauswahl',
	frage: 'Führen Sie Ihre Akten elektronisch?',
	pflicht: true,
	optionen: [
		{ id: 'ja', text: 'Ja' },
		{ id: 'nein', text: 'Nein' },
	],
};
const survey = (id: string, ergebnisse = 'veroeffentlicht') =>
	exampleEntry('umfragen', { ergebnisse }, id);
const asking = (vorgaenger?: string) => ({
	runde: vorgaenger ? '2026' : '2025',
	...(vorgaenger && { vorgaenger }),
	fragen: [vorgaenger ? { ...QUESTION, vergleich: 'akte' } : QUESTION],
});

/** A table of answers as read from a file. */
function table(rows: readonly (readonly string[])[]) {
	const cells = (row: readonly string[]) => row.map((value) => ({ value, start: 0, end: 0 }));
	return { header: cells(['kommune', 'akte']), rows: rows.map(cells), lineAt: () => 1 };
}
const everybody = table(
	municipalities.map(({ id }, place) => [id, place % 2 === 0 ? 'ja' : 'nein']),
);

function evaluate(surveys: readonly Entry<'umfragen'>[], input: Partial<SurveysInput> = {}) {
	return evaluateSurveys({
		surveys,
		municipalities,
		questionsOf: () => asking(),
		answersOf: () => everybody,
		...input,
	});
}

const earlierIn = (made: Survey | undefined) => made?.result?.questions[0]?.earlier;

test('the answers of a published survey are counted, among all municipalities', () => {
	const result = evaluate([survey('a')]).get('a')?.result;
	expect(result).toMatchObject({ id: 'a', round: '2025', municipalities: 12, answered: 12 });
	expect(result?.questions[0]?.figures).toEqual([
		{ kind: 'exact', count: 6 },
		{ kind: 'exact', count: 6 },
	]);
});

test('answers of a survey whose results are not published are not even read', () => {
	const asked: string[] = [];
	const surveys = evaluate([survey('a', 'nicht-veroeffentlicht'), survey('b')], {
		answersOf: ({ id }) => {
			asked.push(id);
			return everybody;
		},
	});
	expect(asked).toEqual(['b']);
	expect(surveys.get('a')).not.toHaveProperty('result');
	expect(surveys.get('a')?.questionnaire.fragen).toHaveLength(1);
});

test('an answer from outside the municipalities of the portal does not count', () => {
	const foreign = table([
		...everybody.rows.map((row) => row.map(({ value }) => value)),
		['x', 'ja'],
	]);
	const result = evaluate([survey('a')], { answersOf: () => foreign }).get('a')?.result;
	expect(result?.answered).toBe(12);
});

test('an entry without questions, or with wrong ones, is no survey', () => {
	const questions: Record<string, object | undefined> = { b: asking(), c: { fragen: [] } };
	const surveys = evaluate([survey('c'), survey('b'), survey('a')], {
		questionsOf: ({ id }) => questions[id],
	});
	expect([...surveys.keys()]).toEqual(['b']);
});

test('a round is compared with the one before it, in any order; each is read once', () => {
	const read: string[] = [];
	const surveys = evaluate([survey('neu'), survey('alt')], {
		questionsOf: ({ id }) => asking(id === 'neu' ? 'alt' : undefined),
		answersOf: ({ id }) => {
			read.push(id);
			return everybody;
		},
	});
	expect(read).toEqual(['neu', 'alt']);
	expect([...surveys.keys()]).toEqual(['neu', 'alt']);
	expect(earlierIn(surveys.get('neu'))).toMatchObject([{ label: '2025', answered: 12 }]);
	expect(earlierIn(surveys.get('alt'))).toEqual([]);
});

test('a round whose results are not published is not compared', () => {
	const surveys = evaluate([survey('neu'), survey('alt', 'nicht-veroeffentlicht')], {
		questionsOf: ({ id }) => asking(id === 'neu' ? 'alt' : undefined),
	});
	expect(earlierIn(surveys.get('neu'))).toEqual([]);
});
