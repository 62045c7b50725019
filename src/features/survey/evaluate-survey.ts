import { evaluateQuestion } from './evaluate-question.ts';
import { isLarge } from './privacy/disclosure.ts';
import { countsOf, hash, planTable } from './privacy/plan-table.ts';
import type { SurveyResult } from './result.ts';
import type { SurveyData } from '#src/model/survey/survey-data.ts';
import type { EvaluatedSurvey, Population } from './evaluated-survey.ts';

/**
 * Counts the answers of a survey and leaves out what must not be disclosed.
 *
 * @param earlier the round before, if its results are published
 */
export function evaluateSurvey(
	data: SurveyData,
	population: Population,
	earlier?: EvaluatedSurvey,
): EvaluatedSurvey {
	const present = new Set(population.classOf.values());
	const classes = population.classes.filter(({ id }) => present.has(id));
	const seed = hash(JSON.stringify(data.rows.map(({ values }) => [...values])));
	const context = { classes, classOf: population.classOf, seed, earlier };
	const questions = new Map(
		data.questionnaire.fragen.map((question) => [
			question.id,
			evaluateQuestion(question, data.rows, context),
		]),
	);
	const result = {
		id: data.id,
		round: data.questionnaire.runde,
		...participation(data, population, classes, seed),
		questions: [...questions.values()].map((each) => each.result),
	};
	return { result, questions, earlier };
}

/** Participation is not an answer: a group must be large, but all or none may have taken part. */
function participation(
	data: SurveyData,
	{ classOf }: Population,
	classes: Population['classes'],
	seed: number,
): Pick<SurveyResult, 'municipalities' | 'answered' | 'groups'> {
	const took = new Set(data.rows.map(({ kommune }) => kommune));
	const input = {
		answers: new Map([...classOf.keys()].map((id) => [id, took.has(id) ? 0 : 1])),
		categories: 2,
		groups: classes.map(({ id }) => id),
		groupOf: (id: string) => classOf.get(id) ?? '',
		seed,
		safe: isLarge,
	};
	const plan = planTable(input);
	const groups = classes.map(({ id, label }) => {
		const [answered = 0, not = 0] = countsOf(input, new Set([id]));
		return {
			id,
			label,
			municipalities: answered + not,
			...(!plan.hidden.has(id) && { answered }),
		};
	});
	return {
		municipalities: classOf.size,
		...(plan.total === 'exact' && { answered: took.size }),
		groups,
	};
}
