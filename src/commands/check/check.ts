import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { checkContent, type CheckOptions, type CheckResult } from '#src/checks/check-content.ts';
import { reportGithub } from '#src/checks/reports/github.ts';
import { reportGitlab } from '#src/checks/reports/gitlab.ts';
import { reportJson } from '#src/checks/reports/json.ts';
import { reportText } from '#src/checks/reports/text.ts';
import { helpAddress } from '#src/checks/rule-address.ts';
import { usableContentDir } from '#src/site/portal/content-dir.ts';
import { readEnvironment } from '#src/site/portal/environment.ts';
import { OperatorMistake } from '#src/base/operator-mistake.ts';
import { checkMemory } from '../cache/check-memory.ts';
import { showProgress } from '../progress/progress.ts';
import { shownPath } from '../shown-path.ts';
import { filesOutside } from './changed-files.ts';
import { PORTAL_FILE, portalFindings } from './portal-findings.ts';
import { checkArguments, USAGE } from './check-arguments.ts';

/** Outside of a terminal, a check that ends sooner says nothing but its report. */
const QUIET_SECONDS = 5;

const REPORTS = {
	text: reportText,
	github: reportGithub,
	gitlab: reportGitlab,
	json: reportJson,
};

/**
 * Checks the content folder and prints the findings.
 *
 * @returns the exit code
 */
function check(args: readonly string[]): 0 | 1 {
	const { format, basis, hilfe, files: wanted } = checkArguments(args);
	if (hilfe) {
		process.stdout.write(USAGE);
		return 0;
	}
	const environment = readEnvironment();
	const dir = usableContentDir(environment.contentDir);
	const limits = wanted.map((file) => insideContent(file, dir));
	const isWanted = (file: string) =>
		limits.length === 0 ||
		limits.some((limit) => limit === '' || file === limit || file.startsWith(`${limit}/`));
	const result = checkShowing(dir, { hintsFor: isWanted });
	const portal = portalFindings(dir);
	const files = portal ? [...result.files, PORTAL_FILE] : result.files;
	const findings = [...result.findings, ...(portal ?? [])].filter(({ file }) => isWanted(file));
	const outside = basis === undefined ? undefined : filesOutside(dir, basis);
	// Standard output may be a report for tools, so notes for people go to standard error.
	if (typeof outside === 'string') process.stderr.write(`Hinweis ${outside}\n`);
	process.stdout.write(
		REPORTS[format](findings, {
			folder: shownPath(dir),
			files: files.filter(isWanted).length,
			help: (rule) => helpAddress(rule, environment),
			...(typeof outside === 'object' && { outside }),
		}),
	);
	if (format === 'text' && findings.length > 0 && environment.siteUrl === undefined) {
		process.stdout.write(
			'Hilfe zu den Regeln: im Portal unter den genannten Adressen; auf diesem Rechner mit `npm start`, dann http://localhost:4321/mitmachen/regeln/\n',
		);
	}
	return findings.some(({ severity }) => severity === 'Fehler') ? 1 : 0;
}

function checkShowing(dir: string, options: CheckOptions): CheckResult {
	const progress = showProgress({ quietFor: QUIET_SECONDS });
	const memory = checkMemory(dir);
	try {
		const result = checkContent(dir, { ...options, memory, steps: progress });
		memory.save();
		return result;
	} finally {
		progress.done();
	}
}

/** @returns the file below the content folder, with `/`. */
function insideContent(file: string, dir: string): string {
	// npm runs scripts in the project's folder; `INIT_CWD` is the user's folder.
	const bases = [process.cwd(), process.env['INIT_CWD'] ?? '.', dir];
	const path = bases.map((base) => resolve(base, file)).find((candidate) => existsSync(candidate));
	if (path === undefined) throw new OperatorMistake(`Die Datei ${file} gibt es nicht.`);
	const below = relative(dir, path);
	if (below.startsWith('..') || isAbsolute(below)) {
		throw new OperatorMistake(`Die Datei ${file} liegt nicht im Inhaltsordner ${dir}.`);
	}
	return below.replaceAll('\\', '/');
}

// A reader that stops early, as in `npm run check | head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});
try {
	process.exitCode = check(process.argv.slice(2));
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	process.stderr.write(`${message}\n`);
	process.exitCode = 1;
}
