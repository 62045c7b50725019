import type { Mistake } from '#src/base/mistake.ts';
import type { Source } from '#src/entries/read/source.ts';
import { fieldsOf } from '#src/model/field-meta.ts';
import { kindIds, kindOf, type KindId } from '#src/model/kinds.ts';

/**
 * Recognises an entry of one kind in the folder of another. Each of its fields would be a mistake there, which helps
 * nobody.
 *
 * @returns what to tell instead of these mistakes; undefined if no other kind fits much better
 */
export function otherKindMistake({ kind, file, raw, issues }: Source): Mistake | undefined {
	if (raw === undefined || issues.length === 0 || kindOf(kind).storage === 'csv') return undefined;
	const own = faults(kind, raw);
	if (own.unknown === 0) return undefined;
	const others = kindIds
		.filter((id) => id !== kind && kindOf(id).storage === kindOf(kind).storage)
		.map((id) => ({ id, ...faults(id, raw) }))
		.filter(({ unknown }) => unknown === 0)
		.sort((a, b) => a.count - b.count);
	const [best] = others;
	if (!best || best.count * 2 > own.count || own.count < 2) return undefined;
	// One foreign field may be a slip, if something else is wrong as well.
	if (own.unknown < 2 && best.count > 0) return undefined;
	return {
		text: `Die Datei liegt im falschen Ordner: Ihre Angaben sind die von \`${best.id}\` (${kindOf(best.id).singular}), nicht die von \`${kind}\`.`,
		expected: `die Datei \`${file.replace(/^[^/]*/, best.id)}\``,
	};
}

/** @returns how many fields a kind does not know, and how many faults it has with all of them */
function faults(kind: KindId, raw: Record<string, unknown>): { unknown: number; count: number } {
	const { schema } = kindOf(kind);
	const names = new Set(fieldsOf(schema).map(({ name }) => name));
	const unknown = Object.keys(raw).filter((name) => !names.has(name)).length;
	const result = schema.safeParse(raw);
	const issues = result.success ? [] : result.error.issues;
	const known = issues.filter(
		({ code, path }) => code !== 'unrecognized_keys' || path.length > 0,
	).length;
	return { unknown, count: unknown + known };
}
