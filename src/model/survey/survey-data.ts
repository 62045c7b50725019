import type { AnswerValue } from './browser/answer-cell.ts';
import type { Questionnaire } from './questionnaire.ts';

/** The answers of one municipality. */
export interface AnswerRow {
	/** Id of the municipality. */
	kommune: string;
	/** Id of the question → answer; questions without an answer are left out. */
	values: ReadonlyMap<string, AnswerValue>;
	/** Ids of the questions whose text may be published. */
	released: ReadonlySet<string>;
}

/** A survey with all answers, one row per municipality. */
export interface SurveyData {
	id: string;
	questionnaire: Questionnaire;
	rows: readonly AnswerRow[];
}
