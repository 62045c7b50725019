import { queryOnce } from '#src/base/query.ts';
import { readSurvey } from '#src/entries/read/read-survey.ts';
import { contentDir } from '#src/site/portal/portal.ts';
import { entriesOf } from '#src/site/published.ts';
import { evaluateSurveys, type Survey } from './evaluate-surveys.ts';

const surveys = queryOnce('surveys', () =>
	evaluateSurveys({
		surveys: entriesOf('umfragen'),
		municipalities: entriesOf('kommunen'),
		questionsOf: ({ file }) => readSurvey(contentDir, file).questions?.raw,
		answersOf({ file }) {
			const { answers } = readSurvey(contentDir, file);
			return answers && { ...answers, lineAt: (at) => answers.source.lineAt(at) };
		},
	}),
);

/** @returns the survey of an entry; undefined if it has no questions. */
export function surveyOf(id: string): Survey | undefined {
	return surveys().get(id);
}

/** @returns every survey with questions, in the order of their entries. */
export function allSurveys(): Survey[] {
	return [...surveys().values()];
}

/** @returns every survey with published results. */
export function surveysWithResult(): (Survey & Required<Pick<Survey, 'result'>>)[] {
	return allSurveys().flatMap(({ result, ...survey }) => (result ? [{ ...survey, result }] : []));
}
