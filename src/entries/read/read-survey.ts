import type { Located } from '#src/base/mistake.ts';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { readCells, type Cell } from './read-cells.ts';
import type { FieldRanges } from './source.ts';
import { sourceText, type SourceText } from './source-text.ts';
import { readYaml, type YamlFields } from '../yaml/yaml-fields.ts';

/** Names of the files that make an entry's folder a survey. */
export const QUESTIONS_FILE = 'umfrage.yaml';
export const ANSWERS_FILE = 'antworten.csv';

const MAX_BYTES = 4_000_000;

/** @returns true for the name of a survey's questions or answers */
export function isSurveyFile(name: string): boolean {
	return name === QUESTIONS_FILE || name === ANSWERS_FILE;
}

/** @returns true for a name that questions or answers may have by mistake */
export function isSurveyTable(name: string): boolean {
	return /\.(?:csv|tsv|xlsx?|ods|ya?ml)$/i.test(name);
}

/** Why a file of a survey cannot be read. */
interface SurveyProblem extends Located {
	file: string;
	source: SourceText | undefined;
}

/** The answers as written: cells with their places. */
export interface AnswersTable {
	file: string;
	source: SourceText;
	header: Cell[];
	/** Rows without a single value are left out. */
	rows: Cell[][];
}

/** The survey files next to an entry's text. */
export interface SurveyFiles {
	questions?: {
		file: string;
		source: SourceText;
		raw: YamlFields['raw'];
		ranges: FieldRanges;
	};
	answers?: AnswersTable;
	problems: SurveyProblem[];
}

/**
 * Reads the questions and answers next to a survey's text.
 *
 * @param contentDir absolute path of the content folder
 * @param file the entry's file below it: `umfragen/stand-2026/index.mdx`
 * @returns empty if the entry is a single file or has neither
 */
export function readSurvey(contentDir: string, file: string): SurveyFiles {
	const found: SurveyFiles = { problems: [] };
	if (basename(file, extname(file)) !== 'index') return found;
	const folder = dirname(file);
	found.problems.push(...otherTables(contentDir, folder));
	const yaml = readBytes(contentDir, `${folder}/${QUESTIONS_FILE}`, found.problems);
	if (yaml) {
		const { raw, ranges, mistakes } = readYaml(yaml.source.text, 0);
		found.questions = { ...yaml, raw, ranges };
		for (const mistake of mistakes) found.problems.push({ ...yaml, ...mistake });
	}
	const csv = readBytes(contentDir, `${folder}/${ANSWERS_FILE}`, found.problems);
	if (csv) {
		const cells = readCells(csv.source);
		if ('mistake' in cells) {
			found.problems.push({ ...csv, ...cells.mistake });
		} else {
			const [header = [], ...rows] = cells.rows;
			found.answers = { ...csv, header, rows: rows.filter(isFilled) };
		}
	}
	return found;
}

function isFilled(row: readonly Cell[]): boolean {
	return row.some(({ value }) => value.trim() !== '');
}

function readBytes(contentDir: string, file: string, problems: SurveyProblem[]) {
	const path = join(contentDir, file);
	// Links are not followed: the report would show lines of a file elsewhere.
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (!stats) return undefined;
	const refuse = (text: string, expected: string) => {
		problems.push({ file, source: undefined, at: 0, text, expected });
		return undefined;
	};
	if (!stats.isFile()) return refuse('Das ist keine Datei.', 'eine gewöhnliche Datei');
	if (stats.size > MAX_BYTES) return refuse('Die Datei ist zu groß.', 'höchstens 4 MB');
	const bytes = readFileSync(path);
	try {
		// Excel writes a byte order mark; the decoder drops it.
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { file, source: sourceText(text) };
	} catch {
		const line =
			bytes.subarray(0, firstForeignByte(bytes)).filter((byte) => byte === 10).length + 1;
		return refuse(
			`Die Datei ist nicht in UTF-8 gespeichert, wahrscheinlich in Windows-1252; ab Zeile ${line} gingen Umlaute verloren.`,
			'eine Datei in UTF-8; in Excel „Speichern unter“, Dateityp „CSV UTF-8 (durch Trennzeichen getrennt)“',
		);
	}
}

/** Index of the first byte that is not ASCII: from there the encodings differ. */
function firstForeignByte(bytes: Uint8Array): number {
	const at = bytes.findIndex((byte) => byte > 127);
	return at === -1 ? bytes.length : at;
}

/** Reports tables and YAML files under other names: nobody would count their answers. */
function otherTables(contentDir: string, folder: string): SurveyProblem[] {
	return readdirSync(join(contentDir, folder))
		.filter((name) => isSurveyTable(name) && !name.startsWith('.') && !isSurveyFile(name))
		.map((name) => ({
			file: `${folder}/${name}`,
			source: undefined,
			at: 0,
			text: `Die Datei \`${name}\` liest das Portal nicht.`,
			expected: /\.ya?ml$/i.test(name)
				? `die Fragen in \`${QUESTIONS_FILE}\``
				: `die Antworten in \`${ANSWERS_FILE}\``,
		}));
}
