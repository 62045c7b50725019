import type { EntryFile } from './find-entry-files.ts';
import type { Problem } from './source.ts';
import type { SourceText } from './source-text.ts';
import { readYaml, type YamlFields } from './yaml-fields.ts';

/** An entry file split into fields and text. */
export interface ReadDocument extends YamlFields {
	body: string;
	bodyLine: number;
	problems: Problem[];
}

/** Reads an entry stored as YAML alone. */
export function readYamlFile(file: EntryFile, text: SourceText): ReadDocument {
	return withProblems(file, readYaml(text.text, 0), '', 1);
}

/** Reads an entry stored as front matter between two lines `---`, followed by its text. */
export function readTextFile(file: EntryFile, text: SourceText): ReadDocument {
	const opening = /^---[ \t]*\n/.exec(text.text);
	const start = opening?.[0].length ?? 0;
	const closing = /^---[ \t]*$/m.exec(text.text.slice(start));
	if (!opening || !closing) {
		const mistake = opening
			? {
					offset: 0,
					text: 'Der Kopf der Datei hat kein Ende.',
					erwartet: 'eine Zeile `---` nach den Angaben',
				}
			: {
					offset: 0,
					text: 'Der Kopf der Datei fehlt.',
					erwartet: 'in der ersten Zeile `---`, dann die Angaben, dann wieder `---`',
				};
		return withProblems(file, { ...readYaml('', 0), raw: undefined, mistake }, '', 1);
	}
	const end = start + closing.index;
	const bodyStart =
		text.text.indexOf('\n', end) === -1 ? text.text.length : text.text.indexOf('\n', end) + 1;
	return withProblems(
		file,
		readYaml(text.text.slice(start, end), start),
		text.text.slice(bodyStart),
		text.placeAt(bodyStart).line,
	);
}

function withProblems(
	file: EntryFile,
	fields: YamlFields,
	body: string,
	bodyLine: number,
): ReadDocument {
	const { mistake } = fields;
	const problems: Problem[] = mistake ? [{ regel: 'yaml', file: file.file, ...mistake }] : [];
	return { ...fields, body, bodyLine, problems };
}
