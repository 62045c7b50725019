import { valueAt } from '#src/base/value-at.ts';
import { versionIds, type VersionId } from '#src/model/versions.ts';
import type { FieldPath, Source } from './source.ts';
import type { SourceText } from './source-text.ts';

/** Field of an entry with the versions of its text. */
const FIELD = 'fassungen';

/** @returns the steps from an entry's data to a value of one of its versions. */
export function versionField(version: VersionId, name: string): FieldPath {
	return [FIELD, version, name];
}

/** @returns true for the text of a version, which is Markdown, as the entry's own. */
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
 * The texts of an entry's versions as sources of their own, with places in the entry's file, so
 * that whatever is asked of an entry's text can be asked of them.
 */
export function versionTexts(source: Source): Source[] {
	return versionIds.flatMap((version) => {
		const text = valueAt(source.raw, versionField(version, 'text'));
		if (typeof text !== 'string') return [];
		const start = source.ranges.value(versionField(version, 'text'))?.start ?? 0;
		return { ...source, version, body: text, ...placeOf(text, source.text, start) };
	});
}

/** Where the lines of a value stand: below a `|`, or the only one beside its name. */
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
