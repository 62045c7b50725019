import { z } from 'zod';
import { stringify } from 'yaml';
import { isIsoDay } from '#src/base/dates/imprecise-date.ts';
import { coreType, fieldsOf, itemOf, metaOf, type FieldMeta } from '#src/model/field-meta.ts';
import { expectation } from '#src/model/messages/expectation.ts';
import { TO_FILL } from '#src/model/new-file.ts';
import { isRequired } from '../new-entry/answer-field.ts';
import { targetsOf } from '../new-entry/inventory.ts';
import { templateValue, type TemplateContext } from './template-value.ts';

const WIDTH = 100;
const LISTED = 20;

/**
 * Writes an entry's fields as YAML that explains itself: a comment above each field, placeholders
 * marked, optional fields commented out at the end.
 *
 * @param schema schema of the entry
 * @param given values to write as they are
 * @param missing names of fields to write with a placeholder
 */
export function templateLines(
	schema: z.ZodObject,
	given: Readonly<Record<string, unknown>>,
	missing: readonly string[],
	context: TemplateContext,
): string[] {
	const live: string[] = [];
	const optional: string[] = [];
	for (const { name, type: field, meta } of fieldsOf(schema)) {
		if (name in given) {
			live.push(...pair(name, field, given[name], context));
		} else if (missing.includes(name)) {
			const value = templateValue(field, context);
			const open = meta?.preset === undefined;
			live.push(...explained(field, open, context), ...pair(name, field, value, context));
		} else if (!meta?.askedLater) {
			const value = templateValue(field, context);
			if (value === undefined) continue;
			const lines = pair(name, field, value, context, true).map((line) => `#${line}`);
			optional.push(...explained(field, false, context), ...lines);
		}
	}
	if (optional.length === 0) return live;
	return [
		...live,
		'',
		'# Freiwillige Angaben: Wer eine davon machen will, löscht vor ihren Zeilen das Zeichen #.',
		...optional,
	];
}

/** The comment above a field. */
function explained(field: z.ZodType, open: boolean, context: TemplateContext): string[] {
	const meta = metaOf(field);
	if (!meta) return [];
	const choice = possible(field, meta, context);
	const text = `${open ? `${TO_FILL}: ` : ''}${meta.title}. ${meta.description}${choice}`;
	return wrapped(text);
}

/** The values a field may have, for the end of its comment. */
function possible(field: z.ZodType, meta: FieldMeta, context: TemplateContext): string {
	const own = itemOf(field) ?? field;
	const item = coreType(own);
	if (item instanceof z.ZodEnum) {
		const values = item.options.map(String).map((value) => {
			const label = meta.labels?.[value] ?? metaOf(own)?.labels?.[value] ?? value;
			return label === value ? value : `${value} (${label})`;
		});
		return ` Möglich: ${values.join(', ')}.`;
	}
	if (meta.refersTo) {
		const targets = targetsOf(context.content, meta.refersTo);
		if (targets.length > LISTED || targets.length === 0) {
			return ` Erwartet: ${expectation(field).replaceAll('`', '')}.`;
		}
		return ` Möglich: ${targets.map(({ id }) => id).join(', ')}.`;
	}
	if (item instanceof z.ZodObject || item instanceof z.ZodBoolean) return '';
	return ` Erwartet: ${expectation(field).replaceAll('`', '')}.`;
}

/**
 * A field with its value.
 *
 * @param commented the caller comments out all lines, so subfields are not commented out again
 */
function pair(
	name: string,
	field: z.ZodType,
	value: unknown,
	context: TemplateContext,
	commented = false,
): string[] {
	if (coreType(field) instanceof z.ZodObject) {
		return [`${name}:`, ...indented(subfields(field, context, commented), '  ')];
	}
	const item = itemOf(field);
	if (item && coreType(item) instanceof z.ZodObject) {
		const [first = '', ...rest] = subfields(item, context, commented);
		return [`${name}:`, `  - ${first}`, ...indented(rest, '    ')];
	}
	return [`${name}: ${yamlValue(value)}`];
}

/** The fields of a value with subfields, each explained at the end of its line. */
function subfields(schema: z.ZodType, context: TemplateContext, commented: boolean): string[] {
	const fields = fieldsOf(schema);
	// The first line of a list item follows the dash, so it must not be a comment.
	const sorted = commented
		? fields
		: [...fields].sort((a, b) => Number(isRequired(b.type)) - Number(isRequired(a.type)));
	return sorted.flatMap(({ name, type: field, meta }) => {
		const value = templateValue(field, context);
		// What editors add later would only be in the way.
		if (meta?.byEditors || value === undefined) return [];
		const [first = '', ...rest] = pair(name, field, value, context, commented);
		const lines = [`${first}${explainedBeside(field, value, context)}`, ...rest];
		return commented || isRequired(field) ? lines : lines.map((line) => `#${line}`);
	});
}

/** The comment beside a subfield, unless its placeholder says the same. */
function explainedBeside(field: z.ZodType, value: unknown, context: TemplateContext): string {
	const meta = metaOf(field);
	if (!meta || (typeof value === 'string' && value.includes(meta.description))) return '';
	const choice = coreType(field) instanceof z.ZodEnum ? possible(field, meta, context) : '';
	return `  # ${meta.title}. ${meta.description}${choice}`;
}

function indented(lines: readonly string[], indent: string): string[] {
	return lines.map((line) => `${indent}${line}`);
}

/** One line of YAML that YAML 1.1 and 1.2 read as the same value; days stay unquoted. */
function yamlValue(value: unknown): string {
	if (typeof value === 'string' && isIsoDay(value)) return value;
	return stringify(value, {
		collectionStyle: 'flow',
		compat: 'yaml-1.1',
		defaultStringType: 'PLAIN',
		flowCollectionPadding: false,
		lineWidth: 0,
	}).trim();
}

function wrapped(text: string): string[] {
	const lines: string[] = [];
	let line = '#';
	for (const word of text.split(/\s+/)) {
		if (line !== '#' && line.length + word.length + 1 > WIDTH) {
			lines.push(line);
			line = '#';
		}
		line += ` ${word}`;
	}
	return [...lines, line];
}
