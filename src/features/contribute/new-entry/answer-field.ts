import { z } from 'zod';
import { coreType, fieldsOf, itemOf, metaOf, type FieldMeta } from '#src/model/field-meta.ts';
import type { Kind } from '#src/model/kind.ts';
import { schemaMessages } from '#src/model/schema-messages.ts';

/** A field of a kind that one line of text can answer: no boolean, no field with subfields. */
export interface AnswerField {
	name: string;
	/** Name of the flag, without `--`. */
	flag: string;
	schema: z.ZodType;
	/** The schema of one value if the field is a list, otherwise the field's own. */
	item: z.ZodType;
	list: boolean;
	/** True if the schema refuses an entry without the field. */
	required: boolean;
	meta: FieldMeta;
}

/** Flags with a meaning of their own; a field of the same name is `--feld-…`. */
export const RESERVED_FLAGS: readonly string[] = ['art', 'datei', 'ohne-fragen', 'hilfe', 'help'];

/** @returns the fields of a kind that a flag or a question can fill, in the schema's order. */
export function answerFields(kind: Kind): AnswerField[] {
	return fieldsOf(kind.schema).flatMap(({ name, type: schema, meta: own }) => {
		const element = itemOf(schema);
		const item = element ?? schema;
		const meta = own ?? metaOf(item);
		const itemCore = coreType(item);
		if (!meta || itemCore instanceof z.ZodObject || itemCore instanceof z.ZodBoolean) return [];
		const plain = name.replaceAll('_', '-');
		const flag = RESERVED_FLAGS.includes(plain) ? `feld-${plain}` : plain;
		return [
			{ name, flag, schema, item, list: element !== undefined, required: isRequired(schema), meta },
		];
	});
}

/** @returns true if an entry without the field is refused. */
export function isRequired(schema: z.ZodType): boolean {
	return !schema.safeParse(undefined).success;
}

/** The fields that say where an entry comes from. */
export interface OriginFields {
	/** Takes the id of a municipality, perhaps also of another kind. */
	main: AnswerField;
	/** Takes the id of an organisation if the entry comes from no municipality. */
	instead?: AnswerField | undefined;
}

/** @returns undefined for kinds without an owner, such as topics. */
export function originFields(fields: readonly AnswerField[]): OriginFields | undefined {
	const single = fields.filter(({ list, meta }) => !list && meta.refersTo);
	const refersTo = (...kinds: string[]) =>
		single.find(({ meta }) => meta.refersTo?.join() === kinds.join());
	const own = refersTo('kommunen');
	if (own) return { main: own, instead: refersTo('organisationen') };
	const main = single.find(({ meta }) => meta.refersTo?.includes('kommunen'));
	return main && { main };
}

/**
 * Checks a value against the field's schema alone.
 *
 * @returns a German sentence saying what is wrong and what is expected; undefined if it fits
 */
export function objection(field: AnswerField, value: unknown): string | undefined {
	const schema = z.object({ [field.name]: field.schema });
	const data = { [field.name]: value };
	const result = schema.safeParse(data, { reportInput: true });
	if (result.success) return undefined;
	const [message] = schemaMessages(result.error.issues, schema, data);
	if (!message) return 'Die Angabe passt nicht.';
	const instead = message.correction === undefined ? '' : ` Meinten Sie: ${message.correction}`;
	return `${message.text} Erwartet: ${message.expected}.${instead}`;
}
