// Runs in the browser, too: the questionnaire writes the columns that the check expects.
import type { Question } from '../question-schemas.ts';

/** First column: id of the municipality. */
export const MUNICIPALITY_COLUMN = 'kommune';
/** Second column, optional: day of the answer. */
export const DATE_COLUMN = 'datum';
/** Values of a release column. */
export const RELEASED = 'ja';
export const NOT_RELEASED = 'nein';

/** @returns the column in which a municipality permits that its text is published. */
export function releaseColumn(question: Pick<Question, 'id'>): string {
	return `${question.id}_freigabe`;
}

/** @returns all columns of the answers to a questionnaire, in their order. */
export function answerColumns(questions: readonly Pick<Question, 'id' | 'art'>[]): string[] {
	return [
		MUNICIPALITY_COLUMN,
		DATE_COLUMN,
		...questions.flatMap((question) =>
			question.art === 'text' ? [question.id, releaseColumn(question)] : [question.id],
		),
	];
}
