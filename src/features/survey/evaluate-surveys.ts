import type { Entry } from '#src/model/entry.ts';
import { sizeClasses, sizeClassOf } from '#src/model/size-class.ts';
import { readQuestionnaire, type Questionnaire } from '#src/model/survey/questionnaire.ts';
import { readAnswers, type AnswersInput } from '#src/model/survey/read-answers.ts';
import { evaluateSurvey } from './evaluate-survey.ts';
import type { EvaluatedSurvey, Population } from './evaluated-survey.ts';
import type { SurveyResult } from './result.ts';

/** A survey for pages: its questions and its published result. */
export interface Survey {
	entry: Entry<'umfragen'>;
	questionnaire: Questionnaire;
	/** Missing while the results are not published. */
	result?: SurveyResult;
}

/** Sources of the evaluation. */
export interface SurveysInput {
	surveys: readonly Entry<'umfragen'>[];
	/** All municipalities that may answer. */
	municipalities: readonly Entry<'kommunen'>[];
	/** @returns the questions in the file beside a survey's text, unchecked; undefined without one */
	questionsOf: (survey: Entry<'umfragen'>) => unknown;
	/** @returns the answers beside a survey's text; called only if its results are published */
	answersOf: (
		survey: Entry<'umfragen'>,
	) => Pick<AnswersInput, 'header' | 'rows' | 'lineAt'> | undefined;
}

/**
 * Evaluates each survey once, after its earlier rounds. Single answers never leave this function.
 *
 * @returns id → survey, in the order given; surveys without questions are left out
 */
export function evaluateSurveys({
	surveys,
	municipalities,
	questionsOf,
	answersOf,
}: SurveysInput): Map<string, Survey> {
	const names = new Map(municipalities.map(({ id, data }) => [id, data.name]));
	const population: Population = {
		classOf: new Map(municipalities.map(({ id, data }) => [id, sizeClassOf(data.einwohner).id])),
		classes: sizeClasses.map(({ id, range }) => ({ id, label: range })),
	};
	const asked = new Map(
		surveys.flatMap((entry) => {
			const questions = questionsOf(entry);
			const { questionnaire } = questions ? readQuestionnaire(questions) : {};
			return questionnaire ? [[entry.id, { entry, questionnaire }] as const] : [];
		}),
	);
	const evaluated = new Map<string, EvaluatedSurvey | undefined>();
	return new Map(
		[...asked].map(([id, survey]) => {
			const result = evaluatedSurvey(id)?.result;
			return [id, { ...survey, ...(result && { result }) }];
		}),
	);

	function evaluatedSurvey(id: string): EvaluatedSurvey | undefined {
		if (evaluated.has(id)) return evaluated.get(id);
		const survey = asked.get(id);
		if (survey?.entry.data.ergebnisse !== 'veroeffentlicht') return undefined;
		const { entry, questionnaire } = survey;
		const answers = answersOf(entry);
		if (!answers) return undefined;
		const { rows } = readAnswers({
			questions: questionnaire.fragen,
			...answers,
			municipalities: names,
		});
		const { vorgaenger } = questionnaire;
		const earlier = vorgaenger === undefined ? undefined : evaluatedSurvey(vorgaenger);
		const result = evaluateSurvey({ id, questionnaire, rows }, population, earlier);
		evaluated.set(id, result);
		return result;
	}
}
