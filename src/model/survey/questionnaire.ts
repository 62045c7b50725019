import { z } from 'zod';
import { field } from '../field-meta.ts';
import { isoDay } from '../fields/date.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { valueAt } from '#src/base/value-at.ts';
import { schemaMessages, type SchemaMessage } from '../schema-messages.ts';
import { art, questionSchemas, type Question } from './question-schemas.ts';

/** `umfrage.yaml` without the fields of the questions, which depend on their type. */
const questionnaireSchema = z
	.strictObject({
		runde: field(
			z.preprocess(
				// A bare year is a number in YAML.
				(value) => (typeof value === 'number' ? String(value) : value),
				z.string().trim().min(1).max(20),
			),
			{ title: 'Runde', description: 'Kurzer Name der Runde für Diagramme, meist das Jahr.' },
		),
		beginn: isoDay({ title: 'Beginn', description: 'Erster Tag der Teilnahme.' }).optional(),
		ende: isoDay({ title: 'Ende', description: 'Letzter Tag der Teilnahme.' }).optional(),
		vorgaenger: reference(['umfragen'], {
			title: 'Vorgänger',
			description: 'Kennung der Umfrage, mit der verglichen wird.',
		}).optional(),
		einleitung: text(
			{ title: 'Einleitung', description: 'Was über dem Fragebogen steht.' },
			{ max: 600 },
		).optional(),
		fragen: field(z.array(z.looseObject({ art })).min(1).max(60), {
			title: 'Fragen',
			description: 'Die Fragen in ihrer Reihenfolge.',
		}),
	})
	.refine(({ beginn, ende }) => !beginn || !ende || beginn <= ende, {
		path: ['ende'],
		params: {
			text: 'Das Ende der Teilnahme liegt vor ihrem Beginn.',
			expected: 'ein Tag, der nicht vor `beginn` liegt',
		},
	});

type Head = Omit<z.output<typeof questionnaireSchema>, 'fragen'>;

/** The questions of a survey with its dates and introduction. */
export interface Questionnaire extends Head {
	fragen: readonly Question[];
}

/**
 * Reads `umfrage.yaml`.
 *
 * @param raw the file's fields as written
 * @returns the questionnaire if it is valid, otherwise what is wrong
 */
export function readQuestionnaire(raw: unknown): {
	questionnaire?: Questionnaire;
	messages: SchemaMessage[];
} {
	const head = questionnaireSchema.safeParse(raw, { reportInput: true });
	const messages = head.success ? [] : messagesOf(head.error, questionnaireSchema, raw);
	const list = (raw as { fragen?: unknown } | null)?.fragen;
	const fragen: Question[] = [];
	for (const [index, written] of (Array.isArray(list) ? list : []).entries()) {
		const type = art.safeParse((written as { art?: unknown } | null)?.art);
		if (!type.success) continue;
		const schema = questionSchemas[type.data];
		const result = schema.safeParse(written, { reportInput: true });
		if (result.success) fragen.push(result.data);
		else {
			const own = messagesOf(result.error, schema, written);
			messages.push(...own.map((each) => ({ ...each, path: ['fragen', index, ...each.path] })));
		}
	}
	if (!head.success || messages.length > 0) return { messages };
	return { questionnaire: { ...head.data, fragen }, messages };
}

/** Drops a correction that equals the value: the value only conflicts with another field. */
function messagesOf(error: z.ZodError, schema: z.ZodType, data: unknown): SchemaMessage[] {
	return schemaMessages(error.issues, schema, data).map(({ correction, ...message }) => {
		const same = correction === undefined || correction === String(valueAt(data, message.path));
		return same ? message : { ...message, correction };
	});
}
