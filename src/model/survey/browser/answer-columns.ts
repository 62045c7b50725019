// Runs in the browser, too: the questionnaire writes the columns the check expects.
import type { Question } from '../question-schemas.ts';

/** First column: id of the municipality. */
export const MUNICIPALITY_COLUMN = 'kommune';
/** Second column, may be left out: day of the answer. */
export const DATE_COLUMN = 'datum';
/** What stands in the column of a release. */
export const RELEASED = 'ja';
export const NOT_RELEASED = 'nein';

/** @returns the column in which a municipality releases its text to be published. */
export function releaseColumn(question: Pick<Question, 'id'>): string {
	return `${question.id}_freigabe`;
}

/** @returns every column of the answers to a questionnaire, in the order in which they are written. */
export function answerColumns(questions: readonly Pick<Question, 'id' | 'art'>[]): string[] {
	return [
		MUNICIPALITY_COLUMN,
		DATE_COLUMN,
		...questions.flatMap((question) =>
			question.art === 'text' ? [question.id, releaseColumn(question)] : [question.id],
		),
	];
}
