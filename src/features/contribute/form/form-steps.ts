import type { Kind } from '#src/model/kind.ts';
import { answerFields, originFields } from '../new-entry/answer-field.ts';
import { kindFields, type FormField } from './form-fields.ts';
import { textParts, type TextPart } from './text-parts.ts';

/** The fields of the form in its steps. */
export interface FormSteps {
	/** What an entry must have, and where it comes from. */
	essentials: FormField[];
	/** Names of those that must be filled in, though the schema alone does not say so. */
	demanded: readonly string[];
	/** Names of the fields of which an entry has exactly one, asked as one question; empty for kinds without. */
	oneOf: readonly string[];
	/** What the text answers. */
	text: TextPart[];
	/** Sources; undefined for kinds without. */
	sources: FormField | undefined;
	/** What may be left out. */
	more: FormField[];
}

/**
 * Divides what the form asks into steps, by the schema of the kind.
 *
 * @param demanded names of fields that a rule over several fields demands, see `missing-fields.ts`
 */
export function formSteps(kind: Kind, demanded: readonly string[]): FormSteps {
	const origin = originFields(answerFields(kind));
	const origins = origin?.instead ? [origin.main.name, origin.instead.name] : [];
	const isChoice = origins.some((name) => demanded.includes(name));
	const fields = kindFields(kind.schema);
	const isSource = ({ name }: FormField) => name === 'quellen';
	const isEssential = ({ name, required }: FormField) =>
		required || demanded.includes(name) || origins.includes(name);
	return {
		essentials: fields.filter((field) => !isSource(field) && isEssential(field)),
		demanded,
		oneOf: isChoice ? origins : [],
		text: textParts(kind),
		sources: fields.find(isSource),
		more: fields.filter((field) => !isSource(field) && !isEssential(field)).sort(byExpectation),
	};
}

/** What readers look for comes first, the rest in the order of the fact box. */
function byExpectation(a: FormField, b: FormField): number {
	return Number(isExpected(b)) - Number(isExpected(a)) || placeOf(a) - placeOf(b);
}

function isExpected({ meta, fields }: FormField): boolean {
	return meta.expected !== undefined || fields.some(isExpected);
}

function placeOf({ meta, fields }: FormField): number {
	return Math.min(meta.factOrder ?? Infinity, ...fields.map(placeOf), 1_000);
}
