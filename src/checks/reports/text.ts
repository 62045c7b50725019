import type { Finding } from '../finding.ts';

const WIDTH = 120;

/** What reports need besides the findings. */
export interface ReportOptions {
	/** Folder written before every file, so that readers can open it: `content`. */
	folder: string;
	/** Number of files checked. */
	files: number;
	/** Address of a rule's explanation; left out: reports show none. */
	help?: (rule: string) => string;
	/** Names of files outside the content folder that a change touches. */
	outside?: readonly string[];
}

/**
 * Writes findings for a terminal: one line each, followed by the line of the file and the corrected
 * line, and a summary at the end.
 */
export function reportText(findings: readonly Finding[], options: ReportOptions): string {
	const blocks = findings.map((finding) => findingText(finding, options));
	const notice = outsideNotice(options);
	if (notice !== undefined) blocks.push(`${printable(`Hinweis ${notice}`)}\n`);
	return [...blocks, `${summary(findings, options.files)}\n`].join('\n');
}

/** @returns a notice if a change touches files outside the content folder; otherwise undefined. */
export function outsideNotice({ folder, outside = [] }: ReportOptions): string | undefined {
	if (outside.length === 0) return undefined;
	const more = outside.length > 10 ? ` und ${outside.length - 10} weitere` : '';
	return `Diese Änderung berührt Dateien außerhalb von ${folder}/: ${outside.slice(0, 10).join(', ')}${more}`;
}

/** Writes one finding, followed by the line of the file, the corrected line and the help. */
export function findingText(
	finding: Finding,
	{ folder, help }: Pick<ReportOptions, 'folder' | 'help'>,
): string {
	const { file, line, column, severity, rule, text, expected, sourceLine, correction } = finding;
	const expectation = expected === undefined ? '' : ` Erwartet: ${expected.replace(/\.$/, '')}.`;
	const draft = finding.draft ? ' (Entwurf)' : '';
	const place = `${folder}/${file}:${line}:${column}`;
	const lines = [`${place} ${severity} ${rule} ${text}${expectation}${draft}`];
	if (sourceLine?.trim()) lines.push(...excerpt(sourceLine, column));
	// A correction can add a line.
	for (const line of correction?.split('\n') ?? []) lines.push(`  → ${cut(line, column).text}`);
	if (help) lines.push(`  Hilfe: ${help(rule)}`);
	return lines.map(printable).join('\n') + '\n';
}

/** @returns the line, and a `^` below the place. */
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

/** Masks what could control the terminal or the CI runner that reads the output. */
function printable(line: string): string {
	return line
		.replace(/\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '·')
		.replace(/^(\s*(?:→ )?)::/, '$1·:')
		.replaceAll('##[', '#·[');
}

function summary(findings: readonly Finding[], files: number): string {
	const errors = findings.filter(({ severity }) => severity === 'Fehler').length;
	const hints = findings.length - errors;
	const hintText = hints === 1 ? '1 Hinweis' : `${hints} Hinweise`;
	return `${files === 1 ? '1 Datei' : `${files} Dateien`} geprüft: ${errors} Fehler, ${hintText}.`;
}
