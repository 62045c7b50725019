import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { reportText } from '../checks/report.ts';
import { usableContentDir } from '../portal/content-dir.ts';
import { readEnvironment } from '../portal/environment.ts';
import { OperatorMistake } from '../portal/operator-mistake.ts';

/**
 * Checks the content folder and prints what is wrong.
 *
 * @param wanted files or folders to which findings are limited; none: all
 * @returns the exit code
 */
function check(wanted: readonly string[]): 0 | 1 {
	const dir = usableContentDir(readEnvironment().contentDir);
	const limits = wanted.map((file) => insideContent(file, dir));
	const isWanted = (file: string) =>
		limits.length === 0 ||
		limits.some((limit) => limit === '' || file === limit || file.startsWith(`${limit}/`));
	const result = checkContent(dir);
	const findings = result.findings.filter(({ file }) => isWanted(file));
	const files = result.files.filter(isWanted).length;
	process.stdout.write(reportText(findings, { folder: shownFolder(dir), files }));
	return findings.some(({ schwere }) => schwere === 'Fehler') ? 1 : 0;
}

/** @returns the file below the content folder, with `/`. */
function insideContent(file: string, dir: string): string {
	// npm runs scripts in the project's folder and says where the user stands.
	const bases = [process.cwd(), process.env['INIT_CWD'] ?? '.', dir];
	const path = bases.map((base) => resolve(base, file)).find((candidate) => existsSync(candidate));
	if (path === undefined) throw new OperatorMistake(`Die Datei ${file} gibt es nicht.`);
	const below = relative(dir, path);
	if (below.startsWith('..') || isAbsolute(below)) {
		throw new OperatorMistake(`Die Datei ${file} liegt nicht im Inhaltsordner ${dir}.`);
	}
	return below.replaceAll('\\', '/');
}

/** The content folder as the user can type it: relative if it lies below the current folder. */
function shownFolder(dir: string): string {
	const below = relative(process.cwd(), dir);
	return below === '' ? '.' : below.startsWith('..') ? dir : join(below).replaceAll('\\', '/');
}

try {
	process.exitCode = check(process.argv.slice(2));
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	process.stderr.write(`${message}\n`);
	process.exitCode = 1;
}
