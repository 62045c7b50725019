import { z } from 'zod';
import {
	coreType,
	fieldsOf,
	itemOf,
	labelsOf,
	type FieldMeta,
	type SchemaField,
} from '#src/model/field-meta.ts';
import { limitsOf, type Limits } from '#src/model/messages/expectation.ts';

/** How a field is filled in. */
type Control =
	| 'line'
	| 'area'
	| 'lines'
	| 'number'
	| 'date'
	| 'web'
	| 'mail'
	| 'yes'
	| 'choice'
	| 'choices'
	| 'reference'
	| 'references'
	| 'group'
	| 'groups';

/** A field of the form, made from the schema of the kind. */
export interface FormField {
	/** Name in the schema. */
	name: string;
	title: string;
	help: string;
	control: Control;
	/** The schema refuses an entry without it. */
	required: boolean;
	/** Left empty, it becomes the day on which the form is filled in. */
	today: boolean;
	limits: Limits;
	schema: z.ZodType;
	meta: FieldMeta;
	/** Values of a choice with their labels. */
	options: readonly { value: string; label: string }[];
	/** Kinds of the entries that a reference may name. */
	refersTo: readonly string[];
	/** Fields of a group, or of each of several. */
	fields: readonly FormField[];
}

/** Shorter texts fit on a line. */
const ONE_LINE = 300;
/** Texts of whole sentences have a lower limit like this one. */
const SENTENCES = 40;

/**
 * Reads from a schema what the form asks, in the schema's order; a new field of a kind needs no code here.
 *
 * @param schema of a kind, or of a field with subfields
 */
export function formFields(schema: z.ZodType): FormField[] {
	return fieldsOf(schema).flatMap((field) => {
		const { meta } = field;
		if (!meta || meta.askedLater || meta.byEditors) return [];
		return [formField(field, meta)];
	});
}

/** @returns the fields of a kind; the days of the text itself are set, not asked */
export function kindFields(schema: z.ZodObject): FormField[] {
	return formFields(schema).filter(({ today }) => !today);
}

function formField({ name, type, meta: own }: SchemaField, meta: FieldMeta): FormField {
	const item = itemOf(type);
	const control = controlOf(type, meta);
	const choice = coreType(item ?? type);
	const labels = labelsOf({ name, type, meta: own }) ?? {};
	return {
		name,
		title: meta.title,
		help: meta.formHelp ?? meta.description,
		control,
		required: meta.preset === undefined && !type.safeParse(undefined).success,
		today: meta.preset === 'today',
		limits: limitsOf(coreType(type)),
		schema: type,
		meta,
		options:
			choice instanceof z.ZodEnum
				? choice.options.map(String).map((value) => ({ value, label: labels[value] ?? value }))
				: [],
		refersTo: meta.refersTo ?? [],
		fields: formFields(item ?? type),
	};
}

function controlOf(type: z.ZodType, meta: FieldMeta): Control {
	const item = itemOf(type);
	const core = coreType(item ?? type);
	if (core instanceof z.ZodObject) return item ? 'groups' : 'group';
	if (meta.refersTo) return item ? 'references' : 'reference';
	if (core instanceof z.ZodEnum) return item ? 'choices' : 'choice';
	if (item) return 'lines';
	if (core instanceof z.ZodBoolean) return 'yes';
	if (core instanceof z.ZodNumber) return 'number';
	if (meta.shownAs === 'date') return 'date';
	if (meta.shownAs === 'web') return 'web';
	if (core instanceof z.ZodEmail) return 'mail';
	const { min = 0, max = 0 } = limitsOf(core);
	return min >= SENTENCES || max > ONE_LINE ? 'area' : 'line';
}
