import type { EntryFile } from './find-entry-files.ts';
import type { Problem } from './source.ts';
import { findFrontMatter } from './front-matter.ts';
import type { Range, SourceText } from './source-text.ts';
import { readYaml, type YamlFields } from '../yaml/yaml-fields.ts';

/** An entry file split into fields and text. */
export interface ReadDocument extends YamlFields {
	body: string;
	bodyLine: number;
	problems: Problem[];
}

/** Reads an entry stored as YAML only. */
export function readYamlFile(file: EntryFile, text: SourceText): ReadDocument {
	return withProblems(file, readYaml(text.text, 0), '', 1);
}

/** Reads an entry stored as front matter between two lines `---`, followed by its text. */
export function readTextFile(file: EntryFile, text: SourceText): ReadDocument {
	const found = findFrontMatter(text, file.kind);
	if (!found) {
		const missing = {
			at: 0,
			text: 'Der Kopf der Datei fehlt.',
			expected: 'in der ersten Zeile `---`, dann die Angaben, dann wieder `---`',
		};
		const { ranges } = readYaml('', 0);
		return withProblems(file, { ranges, mistakes: [missing] }, '', 1);
	}
	const { start, end, body, foreign, mistakes } = found;
	if (end === 0) {
		const { ranges } = readYaml('', 0);
		return withProblems(file, { ranges, mistakes }, '', 1);
	}
	const fields = readYaml(blanked(text.text, foreign).slice(start, end), start);
	return withProblems(
		file,
		{ ...fields, mistakes: [...mistakes, ...fields.mistakes] },
		text.text.slice(body),
		text.lineAt(body),
	);
}

/** Replaces pieces of a text with spaces, so that all offsets stay. */
function blanked(text: string, pieces: readonly Range[]): string {
	const parts: string[] = [];
	let from = 0;
	for (const { start, end } of pieces) {
		parts.push(text.slice(from, start), ' '.repeat(end - start));
		from = end;
	}
	return [...parts, text.slice(from)].join('');
}

function withProblems(
	file: EntryFile,
	fields: YamlFields,
	body: string,
	bodyLine: number,
): ReadDocument {
	const problems = fields.mistakes.map((mistake): Problem => ({
		rule: 'yaml',
		file: file.file,
		...mistake,
	}));
	return { ...fields, body, bodyLine, problems };
}
