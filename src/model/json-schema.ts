import { z } from 'zod';
import { coreType, fieldsOf, metaOf, type FieldMeta } from './field-meta.ts';
import type { Kind } from './kind.ts';
import { expectation } from './messages/expectation.ts';

/** A JSON Schema, draft 7. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema keywords in use; all other meta data of our fields are for the portal only. */
export const SCHEMA_WORDS: ReadonlySet<string> = new Set([
	...['title', 'description', 'type', 'enum', 'const', 'format', 'pattern', 'default'],
	...['properties', 'required', 'additionalProperties', 'propertyNames'],
	...['items', 'minItems', 'maxItems', 'uniqueItems', 'anyOf', 'oneOf', 'allOf'],
	...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
	...['minLength', 'maxLength', '$schema', '$ref', '$defs'],
]);

/** Keywords that editors read, including their own. */
const EDITOR_WORDS: ReadonlySet<string> = new Set([
	...SCHEMA_WORDS,
	...['enumDescriptions', 'errorMessage', 'patternErrorMessage'],
]);

/** Removes from a node all keys that are not in `words`. */
export function keepWords(json: JsonSchema, words: ReadonlySet<string>): void {
	for (const word of Object.keys(json)) {
		if (!words.has(word)) delete json[word];
	}
}

/** An entry that a field may refer to, offered for completion. */
export interface OfferedId {
	id: string;
	title: string;
}

/**
 * Describes a kind's fields as JSON Schema for editors and external tools, with German titles and
 * descriptions. Only the check knows rules across fields, and whether a date or a referenced entry
 * exists.
 * @param offered finds the ids to offer for references to some kinds; other ids stay valid
 */
export function jsonSchemaOf(
	kind: Kind,
	offered: (kinds: readonly string[]) => readonly OfferedId[] = () => [],
): JsonSchema {
	const schema = fieldsJsonSchema(kind.schema, offered);
	return { ...schema, title: kind.singular, description: kind.description };
}

/** @returns the JSON Schema of any schema with meta data; see {@link jsonSchemaOf}. */
export function fieldsJsonSchema(
	schema: z.ZodType,
	offered: (kinds: readonly string[]) => readonly OfferedId[] = () => [],
): JsonSchema {
	const result = z.toJSONSchema(schema, {
		target: 'draft-7',
		io: 'input',
		unrepresentable: 'any',
		reused: 'inline',
		override({ zodSchema, jsonSchema }) {
			describe(zodSchema as unknown as z.ZodType, jsonSchema, offered);
		},
	});
	// The result also holds functions of Zod.
	return JSON.parse(JSON.stringify(result)) as JsonSchema;
}

const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;

/** Year, month, week, day, or day with time. */
const DATE = String.raw`^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2})?)?|-W\d{2})?$`;

/** An address below the portal's base. */
const OWN_ADDRESS = String.raw`^\/(?:[a-z0-9-]+\/)+$`;

/** Adds to a node what Zod omits: preprocessed values, labels, German messages. */
function describe(
	zod: z.ZodType,
	json: JsonSchema,
	offered: (kinds: readonly string[]) => readonly OfferedId[],
): void {
	const core = coreType(zod);
	const meta = metaOf(zod);
	keepWords(json, EDITOR_WORDS);
	if (core instanceof z.ZodObject) {
		const required = fieldsOf(core).flatMap(({ name, type }) =>
			type.safeParse(undefined).success ? [] : name,
		);
		delete json.required;
		if (required.length > 0) json.required = required;
		return;
	}
	if (isPreprocessed(zod)) Object.assign(json, preprocessed(core, meta));
	if (core instanceof z.ZodArray && meta?.refersTo) json.uniqueItems = true;
	if (!meta) return;
	Object.assign(json, { title: meta.title, description: meta.description });
	if (core instanceof z.ZodArray) return;
	json['errorMessage'] = `${meta.title}: erwartet wird ${expectation(zod).replaceAll('`', '')}.`;
	if (core instanceof z.ZodEnum) {
		json['enumDescriptions'] = core.options.map((value) => meta.labels?.[String(value)] ?? value);
	}
	if (meta.shownAs === 'date' && core instanceof z.ZodString) {
		json.pattern = zod.safeParse('2026-03').success ? DATE : DAY;
		json['patternErrorMessage'] = json['errorMessage'];
	}
	if (meta.shownAs === 'web') {
		json.pattern = String.raw`^https?://\S+$`;
		json['patternErrorMessage'] = json['errorMessage'];
	}
	if (meta.shownAs === 'path') {
		json.pattern = OWN_ADDRESS;
		json['patternErrorMessage'] = json['errorMessage'];
	}
	if (meta.refersTo) offer(json, offered(meta.refersTo));
}

function isPreprocessed(zod: z.ZodType): boolean {
	let current = zod;
	while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
		current = current.unwrap() as z.ZodType;
	}
	return current instanceof z.ZodPipe;
}

/**
 * Type of a preprocessed field: a list made from a table's cell, or a number where YAML reads one.
 */
function preprocessed(core: z.ZodType, meta: FieldMeta | undefined): JsonSchema {
	if (core instanceof z.ZodNumber) return { type: 'number' };
	if (core instanceof z.ZodArray) return { type: 'array', items: { type: 'string' } };
	const digits = meta?.shownAs === 'date' || meta?.refersTo !== undefined;
	return { type: digits ? ['string', 'integer'] : 'string' } as unknown as JsonSchema;
}

/** Offers ids for completion. Others stay valid, as new entries may exist. */
function offer(json: JsonSchema, ids: readonly OfferedId[]): void {
	if (ids.length === 0) return;
	const { type } = json;
	delete json.type;
	json.anyOf = [
		{ enum: ids.map(({ id }) => id), enumDescriptions: ids.map(({ title }) => title) },
		{ type },
	];
}
