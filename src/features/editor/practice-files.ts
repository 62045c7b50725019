import { stringify } from 'yaml';
import type { Entry } from '#src/model/entry.ts';
import { fieldsOf, itemOf } from '#src/model/field-meta.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';
import { isWritten } from './config/editor-config.ts';

/** Files of short entries that others name: topics, bodies. */
const MOST_NAMED = 200;
/** Texts of each kind, to try changes on. */
const MOST_TEXTS = 5;

/**
 * A small copy of the content to practise on: what fields may name, and a few texts of each kind.
 *
 * @param entriesOf published entries of a kind, in the order of its list
 * @param folder of the content
 * @returns the text of each file by its path
 */
export function practiceFiles(
	entriesOf: (kind: KindId) => readonly Entry[],
	folder: string,
): Record<string, string> {
	const named = new Set(kindIds.flatMap((id) => namedKinds(id)));
	const files = kindIds
		.filter((id) => isWritten(kindOf(id)))
		.flatMap((id) => {
			const isShort = kindOf(id).storage === 'yaml' && named.has(id);
			return entriesOf(id).slice(0, isShort ? MOST_NAMED : MOST_TEXTS);
		});
	return Object.fromEntries(
		files.map((entry) => [`${folder}/${entry.file}`, fileOf(entry)] as const),
	);
}

function namedKinds(id: KindId): readonly string[] {
	return fieldsOf(kindOf(id).schema).flatMap(({ type, meta }) => [
		...(meta?.refersTo ?? []),
		...fieldsOf(itemOf(type) ?? type).flatMap((field) => field.meta?.refersTo ?? []),
	]);
}

/** Days stand without quotation marks, as in every other file. */
const QUOTED_DAY = /^(\s*(?:- )*[a-z_]+: )"(\d{4}-\d\d-\d\d)"$/gm;

function fileOf({ kind, data, body }: Entry): string {
	const values = Object.entries(data).filter(
		([, value]) => !(Array.isArray(value) && value.length === 0),
	);
	const text = stringify(Object.fromEntries(values), { compat: 'yaml-1.1', lineWidth: 0 });
	const head = text.replace(QUOTED_DAY, '$1$2');
	return kindOf(kind).storage === 'yaml' ? head : `---\n${head}---\n\n${body.trim()}\n`;
}
