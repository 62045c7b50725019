import type { z } from 'zod';
import { fieldsOf } from '#src/model/field-meta.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { textQuestionsOf, type Question } from './text-questions.ts';

/** @returns the questions an entry's text answers: one per section, or one for undivided text. */
export function textQuestions(id: KindId): Question[] {
	return textQuestionsOf(kindOf(id));
}

/** @returns the questions for an entry's facts, in the order of the fact box. */
export function factQuestions(id: KindId): Question[] {
	return factsIn(kindOf(id).schema)
		.sort((a, b) => a.place - b.place)
		.map(({ title, text }) => ({ title, text }));
}

function factsIn(schema: z.ZodType): (Question & { place: number })[] {
	return fieldsOf(schema).flatMap(({ type, meta }) => {
		if (meta?.factOrder !== undefined) {
			return { title: meta.title, text: meta.description, place: meta.factOrder };
		}
		return factsIn(type);
	});
}
