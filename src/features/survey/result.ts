import type { Category } from '#src/model/survey/categories.ts';
import type { Question } from '#src/model/survey/question-schemas.ts';

/** A count as exactly as it may be shown. */
export type Figure = { kind: 'exact' | 'atMost' | 'atLeast'; count: number } | { kind: 'hidden' };

/** Counts of one group: a size class, or all in an earlier round. */
export interface GroupResult {
	id: string;
	label: string;
	/** How many answered the question; missing if the number must not be disclosed. */
	answered?: number;
	/** One per category of the question. */
	figures: Figure[];
	median?: number;
}

/** The published result of one question. */
export interface QuestionResult {
	id: string;
	art: Question['art'];
	frage: string;
	hinweis?: string | undefined;
	einheit?: string | undefined;
	/**
	 * `hidden`: fewer than five answers, or few answers that are alike; `unchanged`: too few answers
	 * differ from the round before for the result to be shown beside it.
	 */
	status: 'shown' | 'hidden' | 'unchanged';
	/** How many answered the question; missing if the status hides it. */
	answered?: number;
	categories: Category[];
	figures: Figure[];
	median?: number;
	/** Lower and upper quartile. */
	quartiles?: [number, number];
	/** Size classes; empty if none may be shown. */
	groups: GroupResult[];
	/** Earlier rounds, newest first. */
	earlier: GroupResult[];
	/** Texts that the municipalities released, in alphabetical order. */
	texts: string[];
}

/** How many of a group's municipalities took part. */
export interface ParticipationGroup {
	id: string;
	label: string;
	municipalities: number;
	/** Missing if the number must not be disclosed. */
	answered?: number;
}

/** The published result of a survey; pages, charts and downloads get nothing else. */
export interface SurveyResult {
	id: string;
	round: string;
	municipalities: number;
	answered?: number;
	groups: ParticipationGroup[];
	questions: QuestionResult[];
}
