import type { z } from 'zod';
import { fieldOf, itemOf, metaOf } from '../field-meta.ts';

type Path = readonly PropertyKey[];

/**
 * Follows a path into a schema.
 *
 * @returns the schema of the value at the path; undefined if the schema knows no such field
 */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
	let current: z.ZodType | undefined = schema;
	for (const step of path) {
		if (!current) return undefined;
		current = itemOf(current) ?? fieldOf(current, String(step))?.type;
	}
	return current;
}

/** Names a field for authors: „`titel` (Titel) in `quellen`, 2. Eintrag“. */
export function fieldName(schema: z.ZodType, path: Path): string {
	const names = path.filter((step) => typeof step !== 'number');
	const own = names.at(-1);
	if (own === undefined) return 'die Angaben';
	const found = schemaAt(schema, path.slice(0, path.lastIndexOf(own) + 1));
	const title = found && metaOf(found)?.title;
	const name = title ? `\`${String(own)}\` (${title})` : `\`${String(own)}\``;
	const around = path.slice(0, -1);
	const last = path.at(-1);
	if (typeof last === 'number') return `${name}, ${last + 1}. Eintrag`;
	return around.length > 0 ? `${name} in ${parent(around)}` : name;
}

function parent(path: Path): string {
	return path
		.map((step) => (typeof step === 'number' ? `${step + 1}. Eintrag` : `\`${String(step)}\``))
		.join(', ');
}
