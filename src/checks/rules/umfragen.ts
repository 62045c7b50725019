import { dirname } from 'node:path';
import type { Source } from '#src/entries/read/source.ts';
import type { AnswersTable, SurveyFiles } from '#src/entries/read/read-survey.ts';
import { readAnswers } from '#src/model/survey/read-answers.ts';
import { readQuestionnaire, type Questionnaire } from '#src/model/survey/questionnaire.ts';
import type { CheckedContent } from '../checked-content.ts';
import { lines, newsWith } from '../example-content.ts';
import { lineWith } from '../lines.ts';
import { personalData } from '#src/model/personal-data.ts';
import type { Remark, Rule } from '../rule.ts';
import { surveyFiles } from '../survey-files.ts';
import { questionRemarks } from '../survey-questions.ts';
import { roundRemarks, type Round } from '../survey-rounds.ts';

/** Text and questions of a survey for the examples. */
const SURVEY = {
	'umfragen/stand/index.mdx': newsWith(
		'datum: 2026-01-15',
		'veranstalter: [landkreistag]\nergebnisse: veroeffentlicht',
	),
	'umfragen/stand/umfrage.yaml': lines(
		'runde: 2026',
		'fragen:',
		'  - id: akte',
		'    art: einfachauswahl',
		'    frage: Führen Sie Ihre Akten elektronisch?',
		'    optionen:',
		'      - { id: ja, text: Ja }',
		'      - { id: nein, text: Nein }',
	),
};

/** The questions and answers next to a survey's text can be read and counted. */
export const umfragen: Rule = {
	name: 'umfragen',
	help: {
		title: 'Eine Umfrage lässt sich lesen und auszählen',
		explanation: [
			'Neben dem Text einer Umfrage liegen ihre Fragen (`umfrage.yaml`) und die Antworten (`antworten.csv`, eine Zeile je Kommune). Was nicht zur Frage passt, würde falsch gezählt.',
			'Geprüft werden Fragen und ihre Angaben, Spalten, Kommunen, doppelte Zeilen und jeder Wert: ob es die Option gibt, ob die Zahl in den Grenzen liegt, ob eine Pflichtfrage beantwortet ist. Mehrere Antworten trennt `|`, Spalten trennt `;` oder `,`.',
		],
		wrong: {
			file: 'umfragen/stand/antworten.csv',
			text: lines('kommune;akte', 'offenburg;vielleicht'),
			moreFiles: SURVEY,
		},
		right: {
			file: 'umfragen/stand/antworten.csv',
			text: lines('kommune;akte', 'offenburg;nein'),
			moreFiles: SURVEY,
		},
	},
	*check(content) {
		const rounds: Round[] = [];
		for (const source of content.sources) {
			if (source.kind !== 'umfragen') continue;
			const files = surveyFiles(content).get(source.file);
			if (!files) continue;
			yield* files.problems.map(({ file, source: text, ...problem }) => ({
				file,
				source: text,
				...problem,
			}));
			// A file without fields already has a finding that explains why.
			const read = files.questions?.raw && readQuestionnaire(files.questions.raw);
			if (files.questions && read) {
				yield* questionRemarks(files.questions, read);
			}
			const questionnaire = read?.questionnaire;
			if (questionnaire && files.questions) {
				rounds.push({ id: source.id, questionnaire, ...files.questions });
			}
			yield* answerRemarks(content, source, files, questionnaire);
		}
		yield* roundRemarks(rounds);
	},
};

function* answerRemarks(
	content: CheckedContent,
	source: Source,
	{ answers, questions, problems }: SurveyFiles,
	questionnaire: Questionnaire | undefined,
): Iterable<Remark> {
	if (!answers) {
		const unreadable = problems.length > 0;
		if (questions && !unreadable && source.raw?.['ergebnisse'] === 'veroeffentlicht') {
			yield {
				...at(source, 'ergebnisse'),
				text: 'Die Ergebnisse sollen erscheinen, aber die Antworten fehlen.',
				expected: `die Datei \`${dirname(source.file)}/antworten.csv\`, oder \`ergebnisse: nicht-veroeffentlicht\``,
			};
		}
		return;
	}
	if (!questions) {
		yield {
			file: answers.file,
			source: answers.source,
			at: 0,
			text: 'Zu diesen Antworten fehlen die Fragen.',
			expected: `die Datei \`${dirname(source.file)}/umfrage.yaml\``,
		};
	}
	if (!questionnaire) return;
	const municipalities = content.sources.filter(({ kind }) => kind === 'kommunen');
	const { rows, mistakes } = readAnswers({
		questions: questionnaire.fragen,
		...answers,
		municipalities: content.unread.has('kommunen')
			? undefined
			: new Map(municipalities.map((each) => [each.id, nameOf(each)])),
		lineAt: (offset) => answers.source.lineAt(offset),
	});
	for (const { cell, text, expected, correction, hintOnly } of mistakes) {
		// What names a person in private has a finding of its own.
		if (hintOnly && [...personalData(cell?.value ?? '')].length > 0) continue;
		yield {
			file: answers.file,
			source: answers.source,
			at: cell?.start ?? 0,
			text,
			expected,
			correction:
				correction === undefined || !cell ? undefined : corrected(answers, cell, correction),
			...(hintOnly && { severity: 'Hinweis' as const }),
		};
	}
	const said = source.raw?.['teilnehmende'];
	if (typeof said === 'number' && mistakes.length === 0 && said !== rows.length) {
		yield {
			...at(source, 'teilnehmende'),
			text: `Laut \`teilnehmende\` haben ${said} Kommunen geantwortet, in \`antworten.csv\` sind es ${rows.length}.`,
			expected: `\`teilnehmende: ${rows.length}\``,
			correction: `teilnehmende: ${rows.length}`,
		};
	}
}

function nameOf({ id, raw }: Source): string {
	const name = raw?.['name'];
	return typeof name === 'string' ? name : id;
}

/**
 * @returns the line with a cell replaced; the range of a quoted cell includes the quotation marks.
 */
function corrected({ source }: AnswersTable, cell: { start: number; end: number }, value: string) {
	return lineWith(source, cell, value);
}

function at(source: Source, field: string) {
	return { file: source.file, source: source.text, at: source.ranges.key([field])?.start ?? 0 };
}
