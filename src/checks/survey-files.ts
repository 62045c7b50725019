import { oncePer } from '#src/base/once.ts';
import { readSurvey, type SurveyFiles } from '#src/entries/read/read-survey.ts';
import type { SourceText } from '#src/entries/read/source-text.ts';
import type { CheckedContent } from './checked-content.ts';

/** @returns the files of every survey, read once for all rules, each with its entry's file */
export const surveyFiles = oncePer((content: CheckedContent): Map<string, SurveyFiles> => {
	const surveys = content.sources.filter(({ kind }) => kind === 'umfragen');
	return new Map(surveys.map(({ file }) => [file, readSurvey(content.dir, file)]));
});

/** @returns questions and answers of every survey as they are written; readers see both */
export function surveyTexts(content: CheckedContent): { file: string; source: SourceText }[] {
	return [...surveyFiles(content).values()].flatMap(({ questions, answers }) =>
		[questions, answers].flatMap((each) => each ?? []),
	);
}
