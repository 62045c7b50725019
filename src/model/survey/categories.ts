import type { Question, TextQuestion } from './question-schemas.ts';

/** An answer that the results count. */
export interface Category {
	/** Id of an option, value of the scale, or name of a class by its limit: `ab_10`, `unter_5`. */
	id: string;
	label: string;
}

/** A question whose answers are counted by category. */
export type CountedQuestion = Exclude<Question, TextQuestion>;

/** @returns the categories of a question in their order. */
export function categoriesOf(question: CountedQuestion): Category[] {
	if (question.art === 'skala') {
		const { von, bis, von_text, bis_text } = question;
		return Array.from({ length: bis - von + 1 }, (_, step) => {
			const value = von + step;
			const meaning = value === von ? von_text : value === bis ? bis_text : undefined;
			return { id: String(value), label: meaning ? `${value} (${meaning})` : String(value) };
		});
	}
	if (question.art === 'zahl') return numberClasses(question);
	return question.optionen.map(({ id, text }) => ({ id, label: text }));
}

/** @returns the index of the category of a number, scale value or option. */
export function categoryOf(question: CountedQuestion, value: string | number): number {
	if (question.art === 'skala') return Number(value) - question.von;
	if (question.art === 'zahl') {
		return question.klassen.filter((limit) => Number(value) >= limit).length;
	}
	return question.optionen.findIndex(({ id }) => id === value);
}

function numberClasses(question: Extract<Question, { art: 'zahl' }>): Category[] {
	const { klassen, min, max, ganzzahl } = question;
	const unit = question.einheit ? ` ${question.einheit}` : '';
	const limits: (number | undefined)[] = [min, ...klassen, undefined];
	return limits.slice(0, -1).map((from, index) => {
		const below = limits[index + 1];
		const id = from === undefined ? `unter_${below}` : `ab_${from}`;
		return { id, label: `${range(from, below, ganzzahl, max)}${unit}` };
	});
}

function range(
	from: number | undefined,
	below: number | undefined,
	whole: boolean,
	max: number | undefined,
): string {
	const written = (value: number) => value.toLocaleString('de-DE');
	if (from === undefined) return `unter ${written(below ?? 0)}`;
	if (below === undefined) {
		return max === undefined || max <= from
			? `ab ${written(from)}`
			: `${written(from)} bis ${written(max)}`;
	}
	if (!whole) return `${written(from)} bis unter ${written(below)}`;
	return below - 1 <= from ? written(from) : `${written(from)} bis ${written(below - 1)}`;
}
