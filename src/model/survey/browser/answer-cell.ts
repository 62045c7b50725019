// Runs in the browser, too: the questionnaire applies the rules of the check.
import type { Mistake } from '#src/base/mistake.ts';
import { fromCellText } from '#src/base/text/cell-text.ts';
import type { Question } from '../question-schemas.ts';

/** An answer: id of an option, ids of options, number or text. */
export type AnswerValue = string | number | readonly string[];

/** What is wrong with a cell of the answers. */
export interface CellMistake extends Mistake {
	expected: string;
	/** The part of the cell that is wrong. */
	part: string;
	/** The values allowed, each with its text for readers. */
	valid?: readonly { id: string; text: string }[];
}

/** The longest text that counts as an answer, in characters. */
export const MAX_TEXT = 2000;

/** Character between the answers to a multiple choice question. */
export const SEPARATOR = '|';

/**
 * Reads a cell of the answers.
 *
 * @returns the value, `undefined` for no answer, or the mistake
 */
export function readCell(
	question: Question,
	cell: string,
): { value: AnswerValue | undefined } | { mistake: CellMistake } {
	const written = cell.trim();
	if (written === '') {
		return question.pflicht
			? {
					mistake: {
						part: cell,
						text: `Die Antwort auf „${question.frage}“ fehlt.`,
						expected: 'eine Antwort, die Frage ist Pflicht',
					},
				}
			: { value: undefined };
	}
	switch (question.art) {
		case 'einfachauswahl':
			return option(question.optionen, written);
		case 'mehrfachauswahl':
			return options(question.optionen, written);
		case 'skala':
			return scaleValue(question, written);
		case 'zahl':
			return numberValue(question, written);
		case 'text':
			return written.length > MAX_TEXT
				? {
						mistake: {
							part: cell,
							text: `Der Text ist mit ${written.length} Zeichen zu lang.`,
							expected: `höchstens ${MAX_TEXT} Zeichen`,
						},
					}
				: { value: fromCellText(written) };
	}
}

type Options = readonly { id: string; text: string }[];

function option(list: Options, written: string) {
	return list.some(({ id }) => id === written)
		? { value: written }
		: { mistake: unknownOption(list, written) };
}

function options(list: Options, written: string) {
	const ids = written.split(SEPARATOR).map((id) => id.trim());
	const wrong = ids.find((id) => !list.some((each) => each.id === id));
	if (wrong !== undefined) {
		return { mistake: otherSeparator(list, ids) ?? unknownOption(list, wrong) };
	}
	const once = [...new Set(ids)];
	if (once.length === ids.length) return { value: once };
	const twice = ids.find((id, index) => ids.indexOf(id) !== index) ?? '';
	return {
		mistake: {
			part: written,
			text: `Die Antwort \`${twice}\` steht zweimal da.`,
			expected: 'jede Antwort nur einmal',
			correction: once.join(SEPARATOR),
		},
	};
}

/** Answers that something else separates: commas, semicolons, slashes or the word „und“. */
function otherSeparator(list: Options, written: readonly string[]): CellMistake | undefined {
	const named = new Map(list.flatMap(({ id, text }) => [[text, id] as const, [id, id] as const]));
	const ids = written.flatMap((part) => {
		const whole = named.get(part);
		if (whole !== undefined) return [whole];
		return part.split(/[,;/+&]|\s(?:und|oder)\s|\s/).flatMap((each) => each.trim() || []);
	});
	const meant = ids.map((id) => named.get(id));
	if (ids.length <= written.length || !meant.every((id) => id !== undefined)) return undefined;
	return {
		part: written.join(SEPARATOR),
		text: 'Zwischen den Antworten steht nicht das Zeichen, das sie trennt.',
		expected: `\`${SEPARATOR}\` zwischen zwei Antworten`,
		correction: [...new Set(meant)].join(SEPARATOR),
	};
}

function unknownOption(list: Options, written: string): CellMistake {
	const ids = list.map(({ id }) => `\`${id}\``).join(', ');
	return {
		part: written,
		text:
			written === ''
				? 'Zwischen zwei `|` fehlt eine Antwort.'
				: `Die Antwort \`${written}\` steht nicht zur Wahl.`,
		expected: `eine der Antworten ${ids}`,
		valid: list,
	};
}

function scaleValue({ von, bis }: { von: number; bis: number }, written: string) {
	const value = Number(written);
	if (/^\d+$/.test(written) && value >= von && value <= bis) return { value };
	const text = /^\d+$/.test(written)
		? `Der Wert ${written} liegt nicht auf der Skala.`
		: `„${written}“ ist kein Wert der Skala.`;
	return { mistake: { part: written, text, expected: `eine ganze Zahl von ${von} bis ${bis}` } };
}

interface NumberLimits {
	min?: number | undefined;
	max?: number | undefined;
	ganzzahl: boolean;
}

/** Describes which numbers are valid: `eine ganze Zahl von 0 bis 50`. */
export function expectedNumber(limits: NumberLimits): string {
	return `eine ${limits.ganzzahl ? 'ganze ' : ''}Zahl${limitsText(limits)}`;
}

function limitsText({ min, max }: NumberLimits): string {
	if (min !== undefined && max !== undefined) return ` von ${german(min)} bis ${german(max)}`;
	if (min !== undefined) return ` ab ${german(min)}`;
	return max === undefined ? '' : ` bis ${german(max)}`;
}

function numberValue(question: NumberLimits, written: string) {
	const { min, max, ganzzahl } = question;
	const expected = expectedNumber(question);
	const wrong = (text: string, correction?: string) => ({
		mistake: { part: written, text, expected, ...(correction !== undefined && { correction }) },
	});
	if (/^-?\d{1,3}\.\d{3}$/.test(written)) {
		return wrong(
			`„${written}“ ist nicht eindeutig: ein Tausenderpunkt oder ein Komma?`,
			ganzzahl ? written.replace('.', '') : undefined,
		);
	}
	// Accepts German and plain numbers. Points separate thousands only if there are several or a
	// comma follows.
	const plain = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)
		? written.replaceAll('.', '').replace(',', '.')
		: written.replace(',', '.');
	if (!/^-?\d+(?:\.\d+)?$/.test(plain)) {
		return wrong(`„${written}“ ist keine Zahl.`, withoutUnit(written));
	}
	const value = Number(plain);
	if (ganzzahl && !Number.isInteger(value)) return wrong(`${written} ist keine ganze Zahl.`);
	if (min !== undefined && value < min) return wrong(`Die Zahl ${written} ist zu klein.`);
	if (max !== undefined && value > max) return wrong(`Die Zahl ${written} ist zu groß.`);
	return { value };
}

/** @returns the number before a unit: `5 Stellen`; undefined where the word says more than a unit does */
function withoutUnit(written: string): string | undefined {
	const [, number, word = ''] = /^(-?\d+(?:[.,]\d+)?)\s*([\p{L}%€]+)\.?$/u.exec(written) ?? [];
	return MORE_THAN_UNITS.test(word) ? undefined : number;
}

/** Multiples, and months: a spreadsheet program makes `01. Mai` of `1.5`. */
const MORE_THAN_UNITS =
	/^(?:tsd|tausend|mio|million(?:en)?|mrd|milliarden?|k|m|e|x|dutzend|hundert|halb\w*|%|prozent|jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i;

function german(value: number): string {
	return value.toLocaleString('de-DE');
}
