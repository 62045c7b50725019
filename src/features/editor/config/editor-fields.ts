import { z } from 'zod';
import {
	coreType,
	fieldsOf,
	itemOf,
	labelsOf,
	type FieldMeta,
	type SchemaField,
} from '#src/model/field-meta.ts';
import { fieldsJsonSchema } from '#src/model/json-schema.ts';
import { expectation, limitsOf } from '#src/model/messages/expectation.ts';

/** A choice of the editor. */
export interface Option {
	value: string;
	label: string;
}

/** A field of the editor, as its configuration names it. */
export interface EditorField extends Control {
	name: string;
	label: string;
}

/** The part of a field that says how it is filled in. */
interface Control extends Record<string, unknown> {
	widget: string;
}

/** What fields need to know of the portal's content. */
export interface References {
	/** Whether the editor manages the entries of a kind, so that it knows them itself. */
	isCollection: (kind: string) => boolean;
	/** Name of the field with the title of a kind's entries. */
	titleField: (kind: string) => string;
	/** Entries of kinds that the editor does not manage: tables, or several kinds together. */
	options: (kinds: readonly string[]) => readonly Option[];
}

/** Shorter texts fit on a line. */
const ONE_LINE = 160;

/**
 * Describes the fields of a schema for the editor, in the schema's order; a new field of a kind needs no code here.
 *
 * @param schema of a kind, or of a field with subfields
 * @throws Error for a field of a type that no editor field stands for
 */
export function editorFields(schema: z.ZodType, references: References): EditorField[] {
	return fieldsOf(schema).map((field) => ({
		name: field.name,
		label: field.meta?.title ?? field.name,
		required: !field.type.safeParse(undefined).success,
		...hintOf(field.meta),
		...controlOf(field, references),
	}));
}

/** Hints are Markdown there; ours are not. What is chosen from a list needs no word about ids. */
function hintOf(meta: FieldMeta | undefined): { hint?: string } {
	if (!meta) return {};
	const text = (meta.refersTo && meta.formHelp) ?? meta.description;
	return { hint: text.replaceAll('`', '').replace(/[[\]*_~]/g, String.raw`\$&`) };
}

function controlOf(field: SchemaField, references: References): Control {
	const { type, meta } = field;
	const item = itemOf(type);
	const core = coreType(item ?? type);
	const limits = limitsOf(coreType(type));
	const many = item ? { multiple: true, ...limits } : {};
	if (core instanceof z.ZodObject) {
		const fields = editorFields(core, references);
		if (!item) return { widget: 'object', collapsed: 'auto', fields };
		return listOf(field, limits, { fields, summary: summaryOf(fields) });
	}
	if (meta?.refersTo) {
		const target = referenceTo(meta.refersTo, references);
		if (target) return { ...many, ...target };
	}
	if (core instanceof z.ZodEnum) {
		const labels = labelsOf(field) ?? {};
		const values = core.options.map(String);
		const options = values.map((value) => ({ value, label: labels[value] ?? value }));
		return { widget: 'select', ...many, options };
	}
	if (item) {
		const single = { name: 'eintrag', label: meta?.title ?? field.name, ...oneText(item, meta) };
		return listOf(field, limits, { field: single });
	}
	if (core instanceof z.ZodBoolean) return { widget: 'boolean' };
	if (core instanceof z.ZodNumber) return number(core, limits, meta);
	return oneText(type, meta);
}

function listOf(
	{ name, meta }: SchemaField,
	limits: { min?: number; max?: number },
	items: Readonly<Record<string, unknown>>,
): Control {
	const list = { widget: 'list', label_singular: meta?.title ?? name, ...limits, ...items };
	return { ...list, collapsed: 'auto' };
}

/** What a folded item of a list shows: its first text, which is its name in all our schemas. */
function summaryOf(fields: readonly EditorField[]): string {
	return `{{${fields.find(({ widget }) => widget === 'string' || widget === 'text')?.name ?? fields[0]?.name ?? ''}}}`;
}

/** @returns undefined if there is nothing to choose from; ids are written then */
function referenceTo(kinds: readonly string[], references: References): Control | undefined {
	const [kind] = kinds;
	if (kind === undefined || kinds.length > 1 || !references.isCollection(kind)) {
		const options = references.options(kinds);
		return options.length === 0 ? undefined : { widget: 'select', options };
	}
	const title = references.titleField(kind);
	const names = { display_fields: [title], search_fields: [title] };
	return { widget: 'relation', collection: kind, value_field: '{{slug}}', ...names };
}

function number(
	core: z.ZodNumber,
	limits: { min?: number; max?: number },
	meta: FieldMeta | undefined,
): Control {
	const whole = core.format === 'safeint';
	const unit = meta?.unit === undefined ? {} : { after_input: meta.unit };
	return { widget: 'number', value_type: whole ? 'int' : 'float', ...limits, ...unit };
}

/** A value that is written as text: a line, a paragraph, a date, an address. */
function oneText(type: z.ZodType, meta: FieldMeta | undefined): Control {
	const core = coreType(type);
	if (!(core instanceof z.ZodString || core instanceof z.ZodEmail)) {
		throw new Error(`No field of the editor stands for the type ${core.constructor.name}`);
	}
	const isDay = meta?.shownAs === 'date' && !type.safeParse('2026-03').success;
	if (isDay) {
		const today = meta.preset === 'today' ? { default: '{{now}}' } : {};
		return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', ...today };
	}
	const { min, max } = limitsOf(core);
	const { pattern } = fieldsJsonSchema(type);
	return {
		widget: max !== undefined && max > ONE_LINE ? 'text' : 'string',
		use_emoji_autocomplete: false,
		...(min === undefined || min < 2 ? {} : { minlength: min }),
		...(max === undefined ? {} : { maxlength: max }),
		...(pattern === undefined ? {} : { pattern: [pattern, `Erwartet wird ${expected(type)}.`] }),
	};
}

const expected = (type: z.ZodType) => expectation(type).replaceAll('`', '');
