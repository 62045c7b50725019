import type { Kind } from '#src/model/kind.ts';
import { missingFields } from './missing-fields.ts';
import { templateLines } from '../template/template-lines.ts';
import type { TemplateContext } from '../template/template-value.ts';

/** @returns true for kinds whose entries can be drafts. */
export function hasDrafts(kind: Kind): boolean {
	return 'entwurf' in kind.schema.shape;
}

/**
 * Writes a new entry: the given values, placeholders for missing fields, the questions to answer.
 *
 * @param given values by field, each accepted by its schema
 * @returns the file's text
 */
export function entryText(
	kind: Kind,
	given: Readonly<Record<string, unknown>>,
	context: TemplateContext,
): string {
	const values = hasDrafts(kind) ? { ...given, entwurf: true } : given;
	const missing = missingFields(kind, values, context);
	const head = [
		`# ${kind.singular}, angelegt am ${context.today}. Zeilen, die mit # beginnen, liest das Portal nicht.`,
		...templateLines(kind.schema, values, missing, context),
	];
	if (kind.storage === 'yaml') return `${head.join('\n')}\n`;
	return ['---', ...head, '---', '', kind.example.text ?? ''].join('\n');
}
