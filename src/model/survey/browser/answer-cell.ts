// Runs in the browser, too: the questionnaire applies the rules of the check.
import type { Mistake } from '#src/base/mistake.ts';
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
				: { value: written };
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
	if (wrong !== undefined) return { mistake: unknownOption(list, wrong) };
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
		const digits = /^-?\d+(?:[.,]\d+)?(?=\s*\D*$)/.exec(written)?.[0];
		return wrong(`„${written}“ ist keine Zahl.`, digits);
	}
	const value = Number(plain);
	if (ganzzahl && !Number.isInteger(value)) return wrong(`${written} ist keine ganze Zahl.`);
	if (min !== undefined && value < min) return wrong(`Die Zahl ${written} ist zu klein.`);
	if (max !== undefined && value > max) return wrong(`Die Zahl ${written} ist zu groß.`);
	return { value };
}

function german(value: number): string {
	return value.toLocaleString('de-DE');
}
