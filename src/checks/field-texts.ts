import type { FieldPath } from '#src/entries/read/source.ts';

/** A text in the fields of an entry. */
interface FieldText {
	path: FieldPath;
	value: string;
	/** Name of the field, or of the list that contains the text. */
	name: string;
}

/** @returns every text in the fields as written, valid or not. */
export function* fieldTexts({ raw }: { raw: unknown }): Iterable<FieldText> {
	yield* textsIn(raw, []);
}

function* textsIn(data: unknown, path: FieldPath): Iterable<FieldText> {
	if (typeof data === 'string') {
		yield { path, value: data, name: String(path.findLast((step) => typeof step === 'string')) };
	}
	if (typeof data !== 'object' || data === null) return;
	for (const [name, value] of Object.entries(data)) {
		yield* textsIn(value, [...path, Array.isArray(data) ? Number(name) : name]);
	}
}
