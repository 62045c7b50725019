import type { z } from 'zod';
import type { Kind } from '#src/model/kind.ts';
import { isRequired } from './answer-field.ts';
import { templateValue, type TemplateContext } from '../template/template-value.ts';

/**
 * Finds what an entry still needs to be accepted: fields without which the schema refuses it, and
 * those that a rule over several fields demands (`params.fields` of its issue).
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
	const shape = Object.entries(kind.schema.shape) as [string, z.ZodType][];
	const missing = new Set(
		shape.flatMap(([name, schema]) => (!(name in given) && isRequired(schema) ? name : [])),
	);
	const schemas = new Map(shape);
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
	return shape.flatMap(([name]) => (missing.has(name) ? name : []));
}

function demandedBy(issue: z.core.$ZodIssue): string[] {
	const fields: unknown = issue.code === 'custom' ? issue.params?.['fields'] : undefined;
	return Array.isArray(fields) ? fields.map(String) : [];
}
