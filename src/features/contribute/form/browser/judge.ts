// Everything that needs the schemas: loaded beside the page, which is readable before.
import type { Kind } from '#src/model/kind.ts';
import { kindFields, type FormField } from '../form-fields.ts';
import { textParts, type TextPart } from '../text-parts.ts';

export { entryBody } from '../entry-body.ts';
export { formMistakes, partName } from '../form-mistakes.ts';
export { readValues } from '../read-values.ts';

/** Each kind is a file of its own; a page loads the one it needs. */
// eslint-disable-next-line no-restricted-syntax -- the folder holds code, and a list of its own would name kinds twice
const modules = import.meta.glob<Record<string, unknown>>([
	'../../../../model/kinds/*.ts',
	'!**/*.test.ts',
]);

/** @returns the kind with what its form asks */
export async function kindFor(
	id: string,
): Promise<{ kind: Kind; fields: FormField[]; parts: TextPart[] }> {
	const load = modules[`../../../../model/kinds/${id}.ts`];
	const kind = (await load?.())?.[id] as Kind | undefined;
	if (!kind) throw new Error(`There is no kind ${id}.`);
	return { kind, fields: kindFields(kind.schema), parts: textParts(kind) };
}
