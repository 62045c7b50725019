import type { Content } from '#src/entries/read/load-content.ts';
import { coreType } from '#src/model/field-meta.ts';
import { isOperatorMistake } from '#src/base/operator-mistake.ts';
import { z } from 'zod';
import { objection, type AnswerField, type OriginFields } from './answer-field.ts';
import { optionsOf, parseAnswer } from './parse-answer.ts';
import { targetsOf } from './inventory.ts';
import type { Questions } from './questions.ts';

/** Longer lists are searched instead of scrolled. */
const LONG = 25;

/**
 * Asks for a field's value.
 *
 * @returns undefined if there is nothing to choose from or the answer is postponed
 */
export async function askField(
	field: AnswerField,
	content: Content,
	ask: Questions,
	{ mayWait = false }: { mayWait?: boolean } = {},
): Promise<unknown> {
	const { title, description } = field.meta;
	const message = `${title}: ${description}`;
	const options = optionsOf(field, content);
	if (options?.length === 0) return undefined;
	if (options && field.list && options.length <= LONG) {
		const several = `${title}: ${description} Mit der Leertaste ankreuzen.`;
		return ask.several(several, options, (values) => objection(field, values));
	}
	if (options && options.length > LONG) {
		const value = await ask.find(message, options);
		return field.list ? [value] : value;
	}
	if (options) return ask.one(message, options);
	const wait = mayWait ? ' (leer lassen: später)' : '';
	const text = await ask.text(`${message}${wait}`, (answer) =>
		mayWait && answer.trim() === ''
			? undefined
			: refusal(() => void parseAnswer(field, answer, content)),
	);
	return text.trim() === '' ? undefined : parseAnswer(field, text, content);
}

/**
 * Asks where an entry comes from, and finds the field for the answer.
 *
 * @param optional „nobody“ is an answer
 * @returns the field's name and the id; undefined for „nobody“
 */
export async function askOrigin(
	{ main, instead }: OriginFields,
	content: Content,
	ask: Questions,
	optional: boolean,
): Promise<{ name: string; id: string } | undefined> {
	const fields = instead ? [main, instead] : [main];
	const options = fields.flatMap((field) =>
		targetsOf(content, field.meta.refersTo ?? []).map(({ id, title }) => ({
			name: title,
			value: id,
			field: field.name,
		})),
	);
	const nobody = { name: '(keine Angabe)', value: '', field: '' };
	const all = optional ? [nobody, ...options] : options;
	if (options.length === 0) return undefined;
	const what = instead ? 'Kommune oder Organisation' : main.meta.title;
	const id = await ask.find(`${what}: Von wem stammt der Beitrag?`, all);
	const name = options.find(({ value }) => value === id)?.field;
	return name === undefined ? undefined : { name, id };
}

/** @returns the message of the operator's mistake an attempt throws; undefined if none. */
export function refusal(attempt: () => void): string | undefined {
	try {
		attempt();
		return undefined;
	} catch (error) {
		if (isOperatorMistake(error)) return error.message;
		throw error;
	}
}

/** True for free text, where a placeholder is recognisable as one. */
export function showsItsGap(field: AnswerField): boolean {
	const core = coreType(field.item);
	const isChoice = field.meta.refersTo !== undefined || core instanceof z.ZodEnum;
	const isText = core instanceof z.ZodString && field.meta.shownAs === 'text';
	return isText && !isChoice;
}
