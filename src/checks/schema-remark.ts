import type { FieldRanges } from '#src/entries/read/source.ts';
import type { Range, SourceText } from '#src/entries/read/source-text.ts';
import type { SchemaMessage } from '#src/model/schema-messages.ts';
import { lineWith } from './lines.ts';
import type { Remark } from './rule.ts';

/** A file of fields with the place of each. */
export interface FieldFile {
	file: string;
	text: SourceText;
	ranges: FieldRanges;
}

/** Turns a message of a schema into a remark at its place, with the corrected line. */
export function schemaRemark(source: FieldFile, message: SchemaMessage): Remark {
	const { path, kind, text, expected } = message;
	const own =
		kind === 'name'
			? source.ranges.key(path)
			: kind === 'value'
				? source.ranges.value(path)
				: undefined;
	const at = own?.start ?? around(source, path);
	const line = own && correctedLine(source, message, own);
	// A value that only conflicts with another field is no better for being written again.
	const same = line === source.text.lineText(source.text.lineAt(at));
	const correction = same ? undefined : line;
	return { file: source.file, source: source.text, at, text, expected, correction };
}

/** @returns the line with the corrected name or value, or both. */
function correctedLine(
	source: FieldFile,
	{ path, correction, correctedValue }: SchemaMessage,
	own: Range,
): string | undefined {
	if (correction === undefined) return undefined;
	const line = lineWith(source.text, own, asWritten(source, own, correction));
	if (correctedValue === undefined || line === undefined) return line;
	const value = source.ranges.value(path);
	const number = source.text.lineAt(own.start);
	if (!value || source.text.lineAt(value.start) !== number) return undefined;
	const whole = lineWith(source.text, value, correctedValue);
	const before = own.start - source.text.lineStart(number);
	return (
		whole && `${whole.slice(0, before)}${correction}${whole.slice(before + own.end - own.start)}`
	);
}

/** A number that should be text keeps its zeros: `007` is `"007"`. */
function asWritten({ text }: FieldFile, { start, end }: Range, correction: string): string {
	const written = text.text.slice(start, end).trim();
	return /^"[\d.eE+-]+"$/.test(correction) && /^[\w.+-]+$/.test(written)
		? `"${written}"`
		: correction;
}

/** @returns the place for a missing field: the innermost existing value around it. */
function around(source: FieldFile, path: SchemaMessage['path']): number {
	for (let length = path.length - 1; length > 0; length--) {
		const outer = path.slice(0, length);
		const range = source.ranges.key(outer) ?? source.ranges.value(outer);
		if (range) return range.start;
	}
	return 0;
}
