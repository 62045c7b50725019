import type { Finding } from './finding.ts';

const WIDTH = 120;

export interface ReportOptions {
	/** Folder written before every file, as a reader can open it: `content`. */
	folder: string;
	/** Number of files that were checked. */
	files: number;
}

/**
 * Writes findings for a terminal: one line each, below it the line of the file and the corrected
 * one, at the end a summary.
 */
export function reportText(findings: readonly Finding[], { folder, files }: ReportOptions): string {
	const blocks = findings.map((finding) => block(finding, folder));
	return [...blocks, `${summary(findings, files)}\n`].join('\n');
}

function block(finding: Finding, folder: string): string {
	const { file, line, column, schwere, regel, text, erwartet, zeile, korrektur } = finding;
	const expected = erwartet === undefined ? '' : ` Erwartet: ${erwartet.replace(/\.$/, '')}.`;
	const lines = [`${folder}/${file}:${line}:${column} ${schwere} ${regel} ${text}${expected}`];
	if (zeile?.trim()) lines.push(...excerpt(zeile, column));
	if (korrektur !== undefined) lines.push(`  → ${cut(korrektur, column).text}`);
	return lines.map(printable).join('\n') + '\n';
}

/** The line with a mark below the place. */
function excerpt(line: string, column: number): string[] {
	const { text, column: shown } = cut(line, column);
	return [`    ${text}`, `    ${' '.repeat(shown - 1)}^`];
}

/** Cuts a long line around a column. */
function cut(line: string, column: number): { text: string; column: number } {
	const characters = [...line.replaceAll('\t', ' ')];
	if (characters.length <= WIDTH) return { text: characters.join(''), column };
	const start = Math.max(0, Math.min(column - 40, characters.length - WIDTH));
	const before = start > 0 ? '… ' : '';
	const after = start + WIDTH < characters.length ? ' …' : '';
	const shown = characters.slice(start, start + WIDTH).join('');
	return { text: `${before}${shown}${after}`, column: before.length + column - start };
}

/** Contributed text must not control the terminal. */
function printable(line: string): string {
	return line.replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '·');
}

function summary(findings: readonly Finding[], files: number): string {
	const errors = findings.filter(({ schwere }) => schwere === 'Fehler').length;
	const hints = findings.length - errors;
	const hintText = hints === 1 ? '1 Hinweis' : `${hints} Hinweise`;
	return `${files === 1 ? '1 Datei' : `${files} Dateien`} geprüft: ${errors} Fehler, ${hintText}.`;
}
