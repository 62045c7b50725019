import type { AnswerValue } from './answer-cell.ts';
import type { EarlierTable } from './privacy/plan-table.ts';
import type { Question } from './question-schemas.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { QuestionResult, SurveyResult } from './result.ts';

/** What one municipality answered. */
export interface AnswerRow {
	/** Id of the municipality. */
	kommune: string;
	/** Id of the question → answer; questions without an answer are left out. */
	values: ReadonlyMap<string, AnswerValue>;
	/** Ids of the questions whose text may be published. */
	released: ReadonlySet<string>;
}

/** A survey with all answers, one row a municipality. */
export interface SurveyData {
	id: string;
	questionnaire: Questionnaire;
	rows: readonly AnswerRow[];
}

/** The municipalities that were asked, and how they are grouped. */
export interface Population {
	/** Id of the municipality → id of its size class. */
	classOf: ReadonlyMap<string, string>;
	/** Size classes in their order. */
	classes: readonly { id: string; label: string }[];
}

/** A survey's published result, with what later rounds need to be compared safely. */
export interface EvaluatedSurvey {
	result: SurveyResult;
	questions: ReadonlyMap<string, EvaluatedQuestion>;
	earlier: EvaluatedSurvey | undefined;
}

/** A question's published result and the tables behind it: one, or one for each option. */
export interface EvaluatedQuestion {
	question: Question;
	result: QuestionResult;
	tables: readonly EarlierTable[];
}
