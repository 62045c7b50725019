import { sizeClasses, sizeClassOf } from '#src/model/size-class.ts';
import { entriesOf } from '#src/site/published.ts';
import { readSurvey } from '#src/entries/read/read-survey.ts';
import type { Entry } from '#src/model/entry.ts';
import { contentDir } from '#src/site/portal/portal.ts';
import { evaluateSurvey } from './evaluate-survey.ts';
import { readQuestionnaire, type Questionnaire } from '#src/model/survey/questionnaire.ts';
import { readAnswers } from '#src/model/survey/read-answers.ts';
import type { SurveyResult } from './result.ts';
import type { EvaluatedSurvey, Population } from './evaluated-survey.ts';

/** A survey as pages know it: its questions and what of the answers is published. */
export interface Survey {
	entry: Entry<'umfragen'>;
	questionnaire: Questionnaire;
	/** Left out while the results are not published. */
	result?: SurveyResult;
}

const municipalities = entriesOf('kommunen');
const names = new Map(municipalities.map(({ id, data }) => [id, data.name]));
const population: Population = {
	classOf: new Map(municipalities.map(({ id, data }) => [id, sizeClassOf(data.einwohner).id])),
	classes: sizeClasses.map(({ id, range }) => ({ id, label: range })),
};

const entries = new Map(entriesOf('umfragen').map((entry) => [entry.id, entry]));
const questionnaires = new Map(
	[...entries.values()].flatMap((entry) => {
		const { questions } = readSurvey(contentDir, entry.file);
		const { questionnaire } = questions ? readQuestionnaire(questions.raw) : {};
		return questionnaire ? [[entry.id, questionnaire] as const] : [];
	}),
);

const evaluated = new Map<string, EvaluatedSurvey | undefined>();

/** Evaluates a survey after the rounds before it, each once; answers never leave this function. */
function evaluatedSurvey(id: string): EvaluatedSurvey | undefined {
	if (evaluated.has(id)) return evaluated.get(id);
	const entry = entries.get(id);
	const questionnaire = questionnaires.get(id);
	if (!entry || !questionnaire || entry.data.ergebnisse !== 'veroeffentlicht') return undefined;
	const { answers } = readSurvey(contentDir, entry.file);
	if (!answers) return undefined;
	const { rows } = readAnswers({
		questions: questionnaire.fragen,
		...answers,
		municipalities: names,
		lineAt: (offset) => answers.source.placeAt(offset).line,
	});
	const { vorgaenger } = questionnaire;
	const earlier = vorgaenger === undefined ? undefined : evaluatedSurvey(vorgaenger);
	const result = evaluateSurvey({ id, questionnaire, rows }, population, earlier);
	evaluated.set(id, result);
	return result;
}

const surveys = new Map<string, Survey>(
	[...questionnaires].flatMap(([id, questionnaire]) => {
		const entry = entries.get(id);
		const result = evaluatedSurvey(id)?.result;
		return entry ? [[id, { entry, questionnaire, ...(result && { result }) }] as const] : [];
	}),
);

/** @returns the survey of an entry; undefined if it has no questions. */
export function surveyOf(id: string): Survey | undefined {
	return surveys.get(id);
}

/** @returns every survey with questions, in the order of their entries. */
export function allSurveys(): Survey[] {
	return entriesOf('umfragen').flatMap(({ id }) => surveys.get(id) ?? []);
}
