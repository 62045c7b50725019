import { germanOrder } from '#src/base/text/german-order.ts';
import { quantileSorted } from 'd3-array';
import { categoriesOf, categoryOf, type CountedQuestion } from '#src/model/survey/categories.ts';
import { isLarge, MIN_ANSWERS, sum } from './privacy/disclosure.ts';
import { countsOf, planTable, type TableInput, type TablePlan } from './privacy/plan-table.ts';
import type { Question, TextQuestion } from '#src/model/survey/question-schemas.ts';
import type { Figure, GroupResult, QuestionResult } from './result.ts';
import type { AnswerRow } from '#src/model/survey/survey-data.ts';
import type { EvaluatedQuestion, EvaluatedSurvey, Population } from './evaluated-survey.ts';

interface Context {
	classes: Population['classes'];
	classOf: Population['classOf'];
	seed: number;
	earlier: EvaluatedSurvey | undefined;
}

/** From this number of answers on there are {@link MIN_ANSWERS} in every quarter. */
const MIN_FOR_QUARTILES = 4 * MIN_ANSWERS;

/** Counts the answers to one question and leaves out what must not be disclosed. */
export function evaluateQuestion(
	question: Question,
	rows: readonly AnswerRow[],
	context: Context,
): EvaluatedQuestion {
	if (question.art === 'text') return evaluateText(question, rows);
	const earlier = earlierQuestions(question, context);
	// Readers can compare both rounds, whether or not the later one declares it.
	const known = [...earlier, ...askedTheSame(question, context, earlier)];
	const base: Omit<TableInput, 'answers' | 'categories'> = {
		groups: context.classes.map(({ id }) => id),
		groupOf: (id) => context.classOf.get(id) ?? '',
		seed: context.seed,
	};
	const tables = tablesOf(question, rows).map((answers, index): PlannedTable => {
		const categories = question.art === 'mehrfachauswahl' ? 2 : categoriesOf(question).length;
		const before = known.flatMap(({ tables: [...list] }) => list[index] ?? []);
		const input = { ...base, answers, categories, earlier: before };
		return { input, plan: planTable({ ...input, hidden: smallGroups(base, answers) }) };
	});
	const own: QuestionResult = {
		...headOf(question),
		categories: categoriesOf(question),
		...totals(question, rows, tables),
		groups: [],
		earlier: [],
		texts: [],
	};
	own.groups = groupsOf(question, rows, tables, context);
	own.earlier =
		own.status === 'hidden'
			? []
			: earlier.flatMap(({ survey, result }) => {
					if (result.status !== 'shown' || result.answered === undefined) return [];
					const { answered, figures, median } = result;
					const { id, round: label } = survey.result;
					return { id, label, answered, figures, ...(median !== undefined && { median }) };
				});
	return { question, result: own, tables: tables.map(({ input, plan }) => ({ ...input, plan })) };
}

interface PlannedTable {
	input: TableInput;
	plan: TablePlan;
}

function headOf(question: Question) {
	const { id, art, frage, hinweis } = question;
	return { id, art, frage, hinweis, ...('einheit' in question && { einheit: question.einheit }) };
}

/** Finds the question in earlier rounds with which it is compared, newest first. */
function earlierQuestions(question: CountedQuestion, context: Context) {
	const found: (EvaluatedQuestion & { survey: EvaluatedSurvey })[] = [];
	let id = question.vergleich;
	for (let survey = context.earlier; survey && id !== undefined; survey = survey.earlier) {
		const before = survey.questions.get(id);
		if (!before || before.question.art === 'text') break;
		found.push({ ...before, survey });
		id = before.question.vergleich;
	}
	return found;
}

/** Finds the same question in earlier rounds that do not declare a comparison. */
function askedTheSame(
	question: CountedQuestion,
	context: Context,
	compared: readonly { survey: EvaluatedSurvey }[],
): EvaluatedQuestion[] {
	const found: EvaluatedQuestion[] = [];
	for (let survey = context.earlier; survey; survey = survey.earlier) {
		const own = survey;
		if (compared.some((each) => each.survey === own)) continue;
		for (const before of survey.questions.values()) {
			if (before.question.art === 'text') continue;
			const alike = before.question.id === question.id || before.question.frage === question.frage;
			if (alike && shapeOf(before.question) === shapeOf(question)) found.push(before);
		}
	}
	return found;
}

/** Returns equal texts for questions whose answers can be subtracted from each other. */
function shapeOf(question: CountedQuestion): string {
	const ids = categoriesOf(question).map(({ id }) => id);
	return [question.art, ...ids].join(' ');
}

/** Builds one table of categories, or for a multiple choice one per option: chosen or not. */
function tablesOf(question: CountedQuestion, rows: readonly AnswerRow[]): Map<string, number>[] {
	const answered = rows.flatMap(({ kommune, values }) => {
		const value = values.get(question.id);
		return value === undefined ? [] : [{ kommune, value }];
	});
	if (question.art === 'mehrfachauswahl') {
		return question.optionen.map(
			({ id }) =>
				new Map(
					answered.map(({ kommune, value }) => [kommune, [value].flat().includes(id) ? 0 : 1]),
				),
		);
	}
	return [
		new Map(
			answered.map(({ kommune, value }) => [
				kommune,
				categoryOf(question, value as string | number),
			]),
		),
	];
}

/** Finds the groups whose number of answers, and so whose counts, must not be disclosed. */
function smallGroups(
	base: Omit<TableInput, 'answers' | 'categories'>,
	answers: ReadonlyMap<string, number>,
): ReadonlySet<string> {
	const everybody = new Map([...answers.keys()].map((id) => [id, 0]));
	return planTable({ ...base, answers: everybody, categories: 1, safe: isLarge }).hidden;
}

function totals(question: CountedQuestion, rows: readonly AnswerRow[], tables: PlannedTable[]) {
	const states = new Set(tables.map(({ plan }) => plan.total));
	const answered = tables[0]?.input.answers.size ?? 0;
	const only = states.size === 1 ? [...states][0] : undefined;
	if (only === 'hidden' || only === 'unchanged') return { status: only, figures: [] };
	const shown = { status: 'shown' as const, answered, figures: totalFigures(question, tables) };
	if (only !== 'exact') return shown;
	const values = numbersOf(question, rows, () => true);
	const middle = medianOf(question, values);
	return {
		...shown,
		...(middle !== undefined && { median: middle }),
		...(question.art === 'zahl' &&
			values.length >= MIN_FOR_QUARTILES && { quartiles: quartilesOf(values) }),
	};
}

function totalFigures(question: CountedQuestion, tables: PlannedTable[]): Figure[] {
	if (question.art === 'mehrfachauswahl') {
		return tables.flatMap(({ input, plan }) => figures(countsOf(input), plan.total).slice(0, 1));
	}
	return tables.flatMap(({ input, plan }) => figures(countsOf(input), plan.total));
}

function figures(counts: readonly number[], state: TablePlan['total']): Figure[] {
	const largest = sum(counts) - (MIN_ANSWERS - 1);
	return counts.map((count): Figure => {
		if (state === 'exact') return { kind: 'exact', count };
		if (state !== 'banded') return { kind: 'hidden' };
		return count >= largest
			? { kind: 'atLeast', count: largest }
			: { kind: 'atMost', count: MIN_ANSWERS - 1 };
	});
}

function groupsOf(
	question: CountedQuestion,
	rows: readonly AnswerRow[],
	tables: PlannedTable[],
	{ classes, classOf }: Context,
): GroupResult[] {
	const groups = classes.map(({ id, label }): GroupResult => {
		const only = new Set([id]);
		const isShown = ({ plan }: PlannedTable) => plan.total === 'exact' && !plan.hidden.has(id);
		const found = tables.flatMap((table): Figure[] => {
			const counts = countsOf(table.input, only);
			const own = figures(counts, isShown(table) ? 'exact' : 'hidden');
			return question.art === 'mehrfachauswahl' ? own.slice(0, 1) : own;
		});
		const [first] = tables.filter(isShown);
		if (!first) return { id, label, figures: found };
		const values = numbersOf(question, rows, (kommune) => classOf.get(kommune) === id);
		const middle = medianOf(question, values);
		return {
			id,
			label,
			answered: sum(countsOf(first.input, only)),
			figures: found,
			...(middle !== undefined && { median: middle }),
		};
	});
	return groups.some(({ answered }) => answered !== undefined) ? groups : [];
}

function numbersOf(
	question: CountedQuestion,
	rows: readonly AnswerRow[],
	member: (kommune: string) => boolean,
): number[] {
	if (question.art !== 'skala' && question.art !== 'zahl') return [];
	return rows
		.filter(({ kommune }) => member(kommune))
		.flatMap(({ values }) => {
			const value = values.get(question.id);
			return typeof value === 'number' ? value : [];
		})
		.sort((a, b) => a - b);
}

/** The median, not the mean: means of all groups would disclose sums. */
function medianOf({ art }: Question, sorted: number[]): number | undefined {
	const value = quantileSorted(sorted, 0.5);
	return value === undefined || art === 'skala' ? value : rounded(value);
}

function quartilesOf(sorted: number[]): [number, number] {
	return [rounded(quantileSorted(sorted, 0.25) ?? 0), rounded(quantileSorted(sorted, 0.75) ?? 0)];
}

/** Rounds to two significant digits, so that no municipality's number is shown exactly. */
function rounded(value: number): number {
	return Number(value.toPrecision(2));
}

function evaluateText(question: TextQuestion, rows: readonly AnswerRow[]): EvaluatedQuestion {
	const written = rows.flatMap(({ values, released }) => {
		const text = values.get(question.id);
		return typeof text === 'string' ? { text, released: released.has(question.id) } : [];
	});
	const shown = written.length >= MIN_ANSWERS;
	// Sorted below: the order of the rows would disclose the municipalities.
	const texts = written.flatMap(({ text, released }) => (released && shown ? text : []));
	const result: QuestionResult = {
		...headOf(question),
		status: shown ? 'shown' : 'hidden',
		...(shown && { answered: written.length }),
		categories: [],
		figures: [],
		groups: [],
		earlier: [],
		texts: texts.sort(germanOrder),
	};
	return { question, result, tables: [] };
}
