import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCells } from '#src/entries/read/read-cells.ts';
import { sourceText } from '#src/entries/read/source-text.ts';
import { readYaml } from '#src/entries/yaml/yaml-fields.ts';
import { categoriesOf } from './categories.ts';
import { readAnswers } from './read-answers.ts';
import { readQuestionnaire } from './questionnaire.ts';
import { FRAGEN, questionnaire } from '#src/features/survey/testing/survey-fixture.ts';

/** Messages as `path: text [→ correction]`, for the first question with something changed. */
function messages(index: number, change: Record<string, unknown>): string[] {
	const fragen = FRAGEN.map((frage, at) => (at === index ? { ...frage, ...change } : frage));
	return readQuestionnaire({ runde: '2026', fragen }).messages.map(
		({ path, text, correction }) =>
			`${path.join('.')}: ${text}${correction === undefined ? '' : ` → ${correction}`}`,
	);
}

test('a questionnaire with every type of question is read', () => {
	expect(questionnaire().fragen.map(({ id, pflicht }) => [id, pflicht])).toEqual([
		['akte', true],
		['dienste', false],
		['note', false],
		['stellen', false],
		['wunsch', false],
	]);
});

test('a year without quotation marks is a round', () => {
	expect(questionnaire(FRAGEN, { runde: 2026 }).runde).toBe('2026');
});

test.each([
	[
		0,
		{ art: 'einfach' },
		'fragen.0.art: Den Wert „einfach“ gibt es im Feld `art` (Art) in `fragen`, 1. Eintrag nicht. → einfachauswahl',
	],
	[
		1,
		{ pflich: true },
		'fragen.1.pflich: Ein Feld `pflich` gibt es hier nicht. Meinten Sie `pflicht`? → pflicht',
	],
	[0, { id: 'Akte' }, 'fragen.0.id: Der Wert „Akte“ passt nicht zum Feld `id` (Kennung).'],
	[0, { id: 'kommune' }, 'fragen.0.id: Der Wert „kommune“ passt nicht zum Feld `id` (Kennung).'],
	[
		0,
		{ id: 'akte_freigabe' },
		'fragen.0.id: Der Wert „akte_freigabe“ passt nicht zum Feld `id` (Kennung).',
	],
	[0, { optionen: [] }, 'fragen.0.optionen: Die Liste im Feld `optionen` (Optionen) ist leer.'],
	[
		0,
		{ pflicht: 'ja' },
		'fragen.0.pflicht: Das Feld `pflicht` (Pflicht) enthält den Text „ja“. → true',
	],
	[2, { bis: 1 }, 'fragen.2.bis: Der Wert „1“ passt nicht zum Feld `bis` (Bis).'],
	[3, { klassen: [5, 1] }, 'fragen.3.klassen: Das Feld `klassen` (Klassen) stimmt so nicht.'],
	[3, { klassen: [0, 5] }, 'fragen.3.klassen: Das Feld `klassen` (Klassen) stimmt so nicht.'],
	[3, { klassen: [5, 100] }, 'fragen.3.klassen: Das Feld `klassen` (Klassen) stimmt so nicht.'],
])('a mistake in question %i is reported with its place: %o', (index, change, message) => {
	expect(messages(index, change)).toEqual([message]);
});

test('two options with the same id are a mistake', () => {
	const optionen = [
		{ id: 'ja', text: 'Ja' },
		{ id: 'ja', text: 'Doch' },
	];
	expect(messages(0, { optionen })).toHaveLength(1);
});

test('a survey that ends before it begins is a mistake', () => {
	const { messages: found } = readQuestionnaire({
		runde: '2026',
		beginn: '2026-03-01',
		ende: '2026-02-01',
		fragen: FRAGEN,
	});
	expect(found.map(({ path }) => path)).toEqual([['ende']]);
});

test('a file without a list of questions gives a message, not an exception', () => {
	for (const fragen of [undefined, null, 'x', 3, [3], [null], [[]], {}]) {
		expect(readQuestionnaire({ runde: '2026', fragen }).messages.length).toBeGreaterThan(0);
	}
});

test('numbers are counted in classes named for readers', () => {
	const labels = (change: Record<string, unknown>) => {
		const question = questionnaire([{ ...FRAGEN[3], ...change }]).fragen[0];
		return question && question.art !== 'text'
			? categoriesOf(question).map(({ label }) => label)
			: [];
	};
	expect(labels({})).toEqual([
		'0 bis unter 1 Stellen',
		'1 bis unter 5 Stellen',
		'5 bis 99 Stellen',
	]);
	expect(labels({ ganzzahl: true, max: undefined, einheit: undefined })).toEqual([
		'0',
		'1 bis 4',
		'ab 5',
	]);
	expect(labels({ min: undefined, max: 9000, klassen: [1000] })).toEqual([
		'unter 1.000 Stellen',
		'1.000 bis 9.000 Stellen',
	]);
});

test('the example authors read in docs/umfragen.md is a questionnaire, and its answers fit', () => {
	const guide = readFileSync(new URL('../../../docs/umfragen.md', import.meta.url), 'utf8');
	const yaml = /```yaml\n(runde:[\s\S]*?)```/.exec(guide)?.[1] ?? '';
	const csv = /```text\n(kommune;[\s\S]*?)```/.exec(guide)?.[1] ?? '';
	const { questionnaire: read, messages: found } = readQuestionnaire(readYaml(yaml, 0).raw);
	expect(found).toEqual([]);
	const cells = readCells(sourceText(csv));
	const [header = [], ...rows] = 'rows' in cells ? cells.rows : [];
	const questions = read?.fragen ?? [];
	const municipalities = new Map([['kehl', 'Kehl']]);
	const answers = readAnswers({ questions, header, rows, municipalities, lineAt: () => 0 });
	expect(answers.mistakes).toEqual([]);
	expect(Object.fromEntries(answers.rows[0]?.values ?? [])).toEqual({
		akte: 'teils',
		dienste: ['hund', 'bau'],
		zufrieden: 4,
		stellen: 1.5,
		wunsch: 'Mehr Zeit',
	});
});
