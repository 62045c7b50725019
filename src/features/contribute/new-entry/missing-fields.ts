import type { z } from 'zod';
import { fieldsOf } from '#src/model/field-meta.ts';
import type { Kind } from '#src/model/kind.ts';
import { isRequired } from './answer-field.ts';
import { templateValue, type TemplateContext } from '../template/template-value.ts';

/**
 * Finds the fields an entry still lacks: those without which the schema refuses it, and those that
 * a rule over several fields demands (`params.fields` of its issue).
 *
 * @param kind the kind
 * @param given values given already
 * @returns names of the fields in the schema's order
 */
export function missingFields(
	kind: Kind,
	given: Readonly<Record<string, unknown>>,
	context: TemplateContext,
): string[] {
	const fields = fieldsOf(kind.schema);
	const missing = new Set(
		fields.flatMap(({ name, type }) => (!(name in given) && isRequired(type) ? name : [])),
	);
	const schemas = new Map(fields.map(({ name, type }) => [name, type]));
	for (;;) {
		const filled = [...missing].map((name) => {
			const schema = schemas.get(name);
			return [name, schema && templateValue(schema, context)] as const;
		});
		const result = kind.schema.safeParse({ ...given, ...Object.fromEntries(filled) });
		const demanded = (result.error?.issues ?? []).flatMap(demandedBy);
		const fresh = demanded.filter(
			(name) => schemas.has(name) && !(name in given) && !missing.has(name),
		);
		if (fresh.length === 0) break;
		for (const name of fresh) missing.add(name);
	}
	return fields.flatMap(({ name }) => (missing.has(name) ? name : []));
}

function demandedBy(issue: z.core.$ZodIssue): string[] {
	const fields: unknown = issue.code === 'custom' ? issue.params?.['fields'] : undefined;
	return Array.isArray(fields) ? fields.map(String) : [];
}
