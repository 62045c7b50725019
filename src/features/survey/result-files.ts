import { spreadsheetCsv } from '#src/outputs/open-data/spreadsheet-csv.ts';
import { percentOf } from './figure-text.ts';
import { RULE_WORDS } from './privacy/rule-words.ts';
import type { Figure, GroupResult, QuestionResult, SurveyResult } from './result.ts';

/** Origin of the downloads. */
export interface FileOrigin {
	titel: string;
	/** Address of the survey's page. */
	adresse: string;
	lizenz: string;
}

const KINDS = { exact: 'genau', atMost: 'höchstens', atLeast: 'mindestens' } as const;

/** Writes the published result as JSON, with nothing that the page does not show. */
export function resultJson(result: SurveyResult, origin: FileOrigin): string {
	const { round, municipalities, answered, groups, questions } = result;
	const data = {
		...origin,
		runde: round,
		geheimhaltung: RULE_WORDS,
		beteiligung: {
			kommunen: municipalities,
			geantwortet: answered ?? null,
			groessenklassen: groups.map((group) => ({
				id: group.id,
				text: group.label,
				kommunen: group.municipalities,
				geantwortet: group.answered ?? null,
			})),
		},
		fragen: questions.map((question) => ({
			id: question.id,
			art: question.art,
			frage: question.frage,
			...(question.einheit && { einheit: question.einheit }),
			status: { shown: 'gezeigt', hidden: 'verborgen', unchanged: 'wie in der früheren Runde' }[
				question.status
			],
			gesamt: groupJson(question, { ...question, id: 'gesamt', label: 'Gesamt' }),
			...(question.quartiles && { quartile: question.quartiles }),
			groessenklassen: question.groups.map((group) => groupJson(question, group)),
			frueher: question.earlier.map((group) => groupJson(question, group)),
			...(question.art === 'text' && { texte: question.texts }),
		})),
	};
	return `${JSON.stringify(data, undefined, 2)}\n`;
}

function groupJson(question: QuestionResult, group: GroupResult) {
	return {
		id: group.id,
		text: group.label,
		antworten: group.answered ?? null,
		...(group.median !== undefined && { median: group.median }),
		ergebnis: group.figures.map((figure, index) => ({
			id: question.categories[index]?.id ?? '',
			text: question.categories[index]?.label ?? '',
			...countOf(figure),
			prozent: percentOf(figure, group.answered) ?? null,
		})),
	};
}

function countOf(figure: Figure): { anzahl: number | null; angabe: string } {
	return figure.kind === 'hidden'
		? { anzahl: null, angabe: 'verborgen' }
		: { anzahl: figure.count, angabe: KINDS[figure.kind] };
}

const COLUMNS = [
	'frage_id',
	'frage',
	'gruppe_id',
	'gruppe',
	'antworten',
	'antwort_id',
	'antwort',
	'anzahl',
	'angabe',
	'prozent',
	'median',
] as const;

/** Writes the published result as a table for spreadsheet programs, one row per count. */
export function resultCsv({ questions }: SurveyResult): string {
	const rows = questions.flatMap((question) => {
		const total: GroupResult = { ...question, id: 'gesamt', label: 'Gesamt' };
		const earlier = question.earlier.map((group) => ({ ...group, label: `Runde ${group.label}` }));
		return [total, ...question.groups, ...earlier].flatMap((group) =>
			group.figures.map((figure, index) => {
				const { anzahl, angabe } = countOf(figure);
				const row: Record<(typeof COLUMNS)[number], string | number | null | undefined> = {
					frage_id: question.id,
					frage: question.frage,
					gruppe_id: group.id,
					gruppe: group.label,
					antworten: group.answered,
					antwort_id: question.categories[index]?.id,
					antwort: question.categories[index]?.label,
					anzahl,
					angabe,
					prozent: percentOf(figure, group.answered),
					median: group.median,
				};
				return COLUMNS.map((column) => row[column]);
			}),
		);
	});
	return spreadsheetCsv([COLUMNS, ...rows]);
}
