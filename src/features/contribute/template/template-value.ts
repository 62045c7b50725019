import { z } from 'zod';
import { coreType, fieldsOf, itemOf, metaOf } from '#src/model/field-meta.ts';
import type { Content } from '#src/entries/read/load-content.ts';
import { TO_WRITE } from '#src/model/new-file.ts';
import { targetsOf } from '../new-entry/inventory.ts';

/** What a template depends on besides the schema. */
export interface TemplateContext {
	/** ISO day on which the entry is written. */
	today: string;
	content: Content;
}

/**
 * Makes a placeholder that the field's schema accepts and authors recognise as one.
 *
 * @param schema the field's schema with its meta data
 * @returns undefined if there is none, for example because a reference has no target
 */
export function templateValue(schema: z.ZodType, context: TemplateContext): unknown {
	const core = coreType(schema);
	const meta = metaOf(schema);
	const fits = (value: unknown) => schema.safeParse(value).success;
	const item = itemOf(schema);
	if (item) {
		const value = templateValue(item, context);
		return value === undefined ? undefined : [value];
	}
	if (core instanceof z.ZodObject) {
		const values = fieldsOf(core).map(
			({ name, type }) => [name, templateValue(type, context)] as const,
		);
		return Object.fromEntries(values);
	}
	if (meta?.refersTo) return targetsOf(context.content, meta.refersTo)[0]?.id;
	if (core instanceof z.ZodEnum) {
		const values = core.options.map(String);
		return values.includes('unbekannt') ? 'unbekannt' : values[0];
	}
	if (core instanceof z.ZodNumber) return [1, 0, 10, 50].find(fits);
	if (core instanceof z.ZodBoolean) return true;
	const texts = [
		...(meta ? [`${TO_WRITE}: ${meta.description}`] : []),
		TO_WRITE,
		`${TO_WRITE}. `.repeat(5).trim(),
		'???',
		context.today,
		'https://www.example.org/',
		'poststelle@example.org',
	];
	return texts.find(fits);
}
