import { valueAt } from '#src/base/value-at.ts';
import { versionIds, type VersionId } from '#src/model/versions.ts';
import type { FieldPath, Source } from './source.ts';
import type { SourceText } from './source-text.ts';

/** Name of the field with the versions of an entry's text. */
const FIELD = 'fassungen';

/** @returns the path from an entry's data to a value of one of its versions. */
export function versionField(version: VersionId, name: string): FieldPath {
	return [FIELD, version, name];
}

/** @returns true for the path of a version's text, which is Markdown like the entry's text. */
export function isVersionText(path: FieldPath): boolean {
	const [field, version, name, ...rest] = path;
	return (
		field === FIELD &&
		versionIds.some((id) => id === version) &&
		name === 'text' &&
		rest.length === 0
	);
}

/**
 * @returns the texts of an entry's versions as sources with places in the entry's file, so that
 * every check of an entry's text also works for them
 */
export function versionTexts(source: Source): Source[] {
	return versionIds.flatMap((version) => {
		const text = valueAt(source.raw, versionField(version, 'text'));
		if (typeof text !== 'string') return [];
		const start = source.ranges.value(versionField(version, 'text'))?.start ?? 0;
		return { ...source, version, body: text, ...placeOf(text, source.text, start) };
	});
}

/** Finds the place of a value's lines: below a `|`, or after the field's name. */
function placeOf(
	value: string,
	file: SourceText,
	start: number,
): Pick<Source, 'bodyLine' | 'bodyIndent'> {
	const { line, column } = file.placeAt(start);
	const lines = value.replace(/\n+$/, '').split('\n');
	const block = file.text[start] === '|';
	const bodyLine = block ? line + 1 : line;
	const first = lines.findIndex((text) => text.trim() !== '');
	const bodyIndent = block
		? file.lineText(bodyLine + first).length - (lines[first] ?? '').length
		: column - 1;
	const same = lines.every((text, index) => {
		const written = file.lineText(bodyLine + index);
		return written.slice(bodyIndent) === text || written.trim() + text.trim() === '';
	});
	return same ? { bodyLine, bodyIndent } : { bodyLine: line, bodyIndent: undefined };
}
