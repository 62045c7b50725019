import type { Question } from '#src/model/survey/question-schemas.ts';
import type { EarlierTable } from './privacy/plan-table.ts';
import type { QuestionResult, SurveyResult } from './result.ts';

/** The municipalities that were asked, and their groups. */
export interface Population {
	/** Id of the municipality → id of its size class. */
	classOf: ReadonlyMap<string, string>;
	/** Size classes in their order. */
	classes: readonly { id: string; label: string }[];
}

/** A survey's published result, with the tables that a safe comparison with later rounds needs. */
export interface EvaluatedSurvey {
	result: SurveyResult;
	questions: ReadonlyMap<string, EvaluatedQuestion>;
	earlier: EvaluatedSurvey | undefined;
}

/** A question's published result and the tables behind it: one, or one per option. */
export interface EvaluatedQuestion {
	question: Question;
	result: QuestionResult;
	tables: readonly EarlierTable[];
}
