import type { z } from 'zod';
import type { FieldPath, Source } from '#src/entries/read/source.ts';
import { fieldsOf, itemOf } from '#src/model/field-meta.ts';
import { kindOf } from '#src/model/kinds.ts';
import type { LaunchRule } from '../launch-finding.ts';

/** Everything published has been checked. */
export const ungeprueft: LaunchRule = {
	name: 'ungeprueft',
	*check({ sources, folder }) {
		for (const source of sources) {
			for (const { path, what } of uncheckedIn(source.raw, kindOf(source.kind).schema, [])) {
				yield {
					file: `${folder}/${source.file}`,
					// Who only counts does not read each file again for its places.
					get source() {
						return source.text;
					},
					get at() {
						return placeOf(source, path);
					},
					text: `Ungeprüft: ${what.replace(/\.$/, '')}.`,
					todo: 'Belegen Sie die Aussage und streichen Sie den Vermerk, oder nehmen Sie sie heraus.',
				};
			}
		}
	},
};

interface Unchecked {
	path: FieldPath;
	what: string;
}

/** Finds notes at any depth: in a list `ungeprueft`, or in a field named by `unverifiedBy`. */
function uncheckedIn(value: unknown, schema: z.ZodType, path: FieldPath): Unchecked[] {
	const item = itemOf(schema);
	if (item && Array.isArray(value)) {
		return value.flatMap((each: unknown, index) => uncheckedIn(each, item, [...path, index]));
	}
	const fields = new Map(fieldsOf(schema).map((field) => [field.name, field]));
	if (fields.size === 0 || typeof value !== 'object' || value === null) return [];
	const notes = [...fields.values()].map(({ meta }) => meta?.unverifiedBy);
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
		const here = [...path, key];
		if (notes.includes(key) && typeof inner === 'string') return [{ path: here, what: inner }];
		if (key !== 'ungeprueft' || !Array.isArray(inner)) {
			const field = fields.get(key);
			return field ? uncheckedIn(inner, field.type, here) : [];
		}
		return inner.map((note: unknown, index) => ({
			path: [...here, index],
			what: statementOf(note),
		}));
	});
}

function statementOf(note: unknown): string {
	const statement =
		typeof note === 'object' && note !== null && 'aussage' in note ? note.aussage : note;
	return String(statement);
}

function placeOf({ ranges }: Source, path: FieldPath): number {
	return (ranges.key(path) ?? ranges.value(path))?.start ?? 0;
}
