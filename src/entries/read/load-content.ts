import { NO_STEPS, type Steps } from '#src/base/steps.ts';
import { entryOf, type Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import { withoutConflicts } from './conflicts.ts';
import { findEntryFiles, type EntryFile } from './find-entry-files.ts';
import { readTextFile, readYamlFile } from './read-document.ts';
import { decodedText, readBytes, type FileBytes } from './read-file.ts';
import { readBoundaries, type Boundaries } from './read-boundaries.ts';
import { readRemoved, type RemovedEntries } from './read-removed.ts';
import { readTable } from './read-table.ts';
import type { Problem, Source, SourceFile } from './source.ts';
import { sourceText, type SourceText } from './source-text.ts';

/** Everything under the content folder, valid or not. */
export interface Content {
	/** Absolute path of the folder. */
	dir: string;
	files: SourceFile[];
	/** Misplaced files and folders. */
	problems: Problem[];
	/** Entries whose fields fit their kind, in the order of their files. */
	entries: Entry[];
	/** The list of removed entries; undefined if the folder has none. */
	removed: RemovedEntries | undefined;
	/** The boundaries of municipalities; undefined if the folder has none. */
	boundaries: Boundaries | undefined;
}

/**
 * Reads all content. Faulty files do not stop it; `problems` and `issues` hold what is wrong.
 *
 * @param dir absolute path of the content folder
 * @param steps told of every file
 * @throws Error if the folder itself cannot be read.
 */
export function loadContent(dir: string, steps: Steps = NO_STEPS): Content {
	const found = findEntryFiles(dir);
	const removed = readRemoved(dir);
	steps.phase('Inhalte lesen', found.files.length);
	const files = found.files.map((file) => {
		const read = readEntryFile(file, readBytes(file));
		steps.advance();
		return read;
	});
	if (removed) files.push({ ...removed, sources: [] });
	const entries = files.flatMap((file) => file.sources.flatMap(({ entry }) => entry ?? []));
	const boundaries = readBoundaries(dir);
	return { dir, files, problems: found.problems, entries, removed, boundaries };
}

/** @returns a file's text as it is written, without reading what it says */
export function writtenText(file: EntryFile, bytes: FileBytes): SourceText {
	return sourceText(decodedText(file, bytes).text ?? '');
}

/** Reads everything in a file. */
export function readEntryFile(file: EntryFile, bytes: FileBytes): SourceFile {
	const { text, problems } = decodedText(file, bytes);
	const source = sourceText(text ?? '');
	const settled = withoutConflicts(source.text);
	const readable = settled.text === source.text ? source : sourceText(settled.text);
	const conflicts = (bodyLine: number): Problem[] =>
		settled.mistakes.map((mistake) => {
			const inText = source.lineAt(mistake.at) >= bodyLine;
			return { rule: inText ? 'text' : 'yaml', file: file.file, ...mistake };
		});
	if (kindOf(file.kind).storage === 'csv') {
		const table = text === undefined ? { rows: [], problems: [] } : readTable(file, readable);
		const sources = table.rows.map((row) => ({ ...row, body: '', bodyLine: 1 }));
		return {
			file: file.file,
			text: source,
			problems: [...problems, ...conflicts(Infinity), ...table.problems],
			sources: sources.map((row) => withEntry(file, source, row)),
		};
	}
	const read = kindOf(file.kind).storage === 'yaml' ? readYamlFile : readTextFile;
	const document = read(file, readable);
	const fields = { id: file.id, idRange: { start: 0, end: 0 }, ...document };
	return {
		file: file.file,
		text: source,
		problems:
			text === undefined
				? problems
				: [
						...problems,
						...conflicts(document.body === '' ? Infinity : document.bodyLine),
						...document.problems,
					],
		sources: [withEntry(file, source, { ...fields, raw: document.raw })],
	};
}

function withEntry(
	{ kind, file }: EntryFile,
	text: SourceText,
	fields: Pick<Source, 'id' | 'idRange' | 'raw' | 'ranges' | 'body' | 'bodyLine'>,
): Source {
	const { id, idRange, raw, ranges, body, bodyLine } = fields;
	const place = { file, text, body, bodyLine, bodyIndent: 0 };
	const source = { kind, id, idRange, raw, ranges, ...place };
	if (raw === undefined) return { ...source, entry: undefined, issues: [] };
	const result = kindOf(kind).schema.safeParse(raw, { reportInput: true });
	if (!result.success) return { ...source, entry: undefined, issues: result.error.issues };
	const entry = entryOf({ kind, id, data: result.data, body, file });
	return { ...source, entry, issues: [] };
}
