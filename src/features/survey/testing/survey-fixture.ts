import { readQuestionnaire, type Questionnaire } from '#src/model/survey/questionnaire.ts';
import type { AnswerValue } from '#src/model/survey/browser/answer-cell.ts';
import type { AnswerRow } from '#src/model/survey/survey-data.ts';
import type { Population } from '../evaluated-survey.ts';

/** A questionnaire with one question of every type, as read from its file. */
export const FRAGEN: readonly Record<string, unknown>[] = [
	{
		id: 'akte',
		art: 'einfachauswahl',
		frage: 'Führen Sie Ihre Akten elektronisch?',
		pflicht: true,
		optionen: [
			{ id: 'ja', text: 'Ja' },
			{ id: 'teils', text: 'Teilweise' },
			{ id: 'nein', text: 'Nein' },
		],
	},
	{
		id: 'dienste',
		art: 'mehrfachauswahl',
		frage: 'Welche Onlinedienste bieten Sie an?',
		optionen: [
			{ id: 'hund', text: 'Hundesteuer' },
			{ id: 'bau', text: 'Bauantrag' },
		],
	},
	{
		id: 'note',
		art: 'skala',
		frage: 'Wie zufrieden sind Sie?',
		von: 1,
		bis: 5,
		von_text: 'gar nicht',
		bis_text: 'sehr',
	},
	{
		id: 'stellen',
		art: 'zahl',
		frage: 'Wie viele Stellen haben Sie?',
		einheit: 'Stellen',
		min: 0,
		max: 99,
		klassen: [1, 5],
	},
	{ id: 'wunsch', art: 'text', frage: 'Was wünschen Sie sich?' },
];

/** Reads a questionnaire as from a file. */
export function questionnaire(
	fragen: readonly Record<string, unknown>[] = FRAGEN,
	more: Record<string, unknown> = {},
): Questionnaire {
	const read = readQuestionnaire({ runde: '2026', ...more, fragen });
	if (!read.questionnaire) throw new Error(read.messages.map(({ text }) => text).join('\n'));
	return read.questionnaire;
}

/** Municipalities by size class: `{ klein: 5 }` is five, `klein-0` to `klein-4`. */
export function population(sizes: Readonly<Record<string, number>>): Population {
	const classes = Object.keys(sizes).map((id) => ({ id, label: id }));
	const classOf = new Map(
		Object.entries(sizes).flatMap(([id, size]) =>
			Array.from({ length: size }, (_, number) => [`${id}-${number}`, id] as const),
		),
	);
	return { classes, classOf };
}

/** The answers of a municipality. */
export function row(
	kommune: string,
	values: Readonly<Record<string, AnswerValue>>,
	released: readonly string[] = [],
): AnswerRow {
	return { kommune, values: new Map(Object.entries(values)), released: new Set(released) };
}
