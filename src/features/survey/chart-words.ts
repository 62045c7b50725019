import type { BarRow } from '../charts/bar-layout.ts';
import type { StackRow } from '../charts/stack-layout.ts';
import { barOf, figureWords, percentOf } from './figure-text.ts';
import type { Figure, GroupResult, QuestionResult } from './result.ts';

/** Builds a chart's bars for a question: its own answers, below them those of earlier rounds. */
export function barRows(question: QuestionResult, runde: string): BarRow[] {
	const many = question.earlier.length > 0;
	return question.categories.map(({ label }, index) => {
		const own = bar(question.figures[index], question.answered, many ? runde : undefined);
		const earlier = question.earlier.map((round) => ({
			...bar(round.figures[index], round.answered, round.label),
			earlier: true,
		}));
		return { label, bars: [own, ...earlier] };
	});
}

function bar(figure: Figure = { kind: 'hidden' }, answered: number | undefined, round?: string) {
	const percent = percentOf(figure, answered);
	const text = percent === undefined ? bandText(figure, answered) : `${percent} %`;
	return { ...barOf(figure, answered), text: round === undefined ? text : `${round}: ${text}` };
}

/** A band as a share, short enough for the end of a bar at 320 pixels: `bis 8 %`, `ab 92 %`. */
function bandText(figure: Figure, answered: number | undefined): string {
	if (figure.kind === 'hidden' || !answered) return 'nicht gezeigt';
	const share = (figure.count / answered) * 100;
	return figure.kind === 'atMost' ? `bis ${Math.ceil(share)} %` : `ab ${Math.floor(share)} %`;
}

/** Writes the data of a bar chart in sentences. */
export function barWords(question: QuestionResult, runde: string): string {
	const own = answersInWords(question, question);
	const rounds = question.earlier.map(
		(round) => `Zum Vergleich die Runde ${round.label}: ${answersInWords(question, round)}`,
	);
	return [question.earlier.length > 0 ? `Runde ${runde}: ${own}` : own, ...rounds].join(' ');
}

function answersInWords(
	{ categories }: QuestionResult,
	{ figures, answered }: Pick<GroupResult, 'figures' | 'answered'>,
): string {
	return figures
		.map((figure, index) => `${categories[index]?.label}: ${figureWords(figure, answered)}.`)
		.join(' ');
}

/** Builds one full bar per size class, for questions with one answer each. */
export function stackRows({ groups }: QuestionResult): StackRow[] {
	return groups.map(({ label, answered, figures }) =>
		answered === undefined
			? { label }
			: {
					label: `${label}: ${answered} Antworten`,
					counts: figures.map((figure) => (figure.kind === 'exact' ? figure.count : 0)),
				},
	);
}

/** Writes the data of a chart by size class in sentences. */
export function stackWords(question: QuestionResult): string {
	return question.groups
		.map((group) =>
			group.answered === undefined
				? `${group.label} Einwohner: nicht gezeigt.`
				: `${group.label} Einwohner, ${group.answered} Antworten. ${answersInWords(question, group)}`,
		)
		.join(' ');
}

/** @returns the short key of a category: the value of a scale, else a letter. */
export function keyOf({ art, categories }: QuestionResult, index: number): string {
	return art === 'skala'
		? (categories[index]?.id ?? '')
		: String.fromCharCode('A'.charCodeAt(0) + index);
}

const ASKED: Readonly<Record<QuestionResult['art'], string>> = {
	einfachauswahl: 'eine Antwort möglich',
	mehrfachauswahl: 'mehrere Antworten möglich; die Anteile ergeben zusammen oft mehr als 100 %',
	skala: 'Antwort auf einer Skala',
	zahl: 'Antwort als Zahl',
	text: 'Antwort als Text',
};

/** Writes how many answered a question, and in what form. */
export function answeredWords({ art, answered }: QuestionResult): string {
	return `${answered} Antworten, ${ASKED[art]}`;
}
