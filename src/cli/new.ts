import { join, relative } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import { reportText } from '../checks/report.ts';
import { readFlags } from '../contribute/flags.ts';
import { helpText } from '../contribute/help-text.ts';
import { newEntry } from '../contribute/new-entry.ts';
import { nextSteps } from '../contribute/next-steps.ts';
import { questionsIn } from '../contribute/questions.ts';
import { writeNewFile } from '../contribute/write-new-file.ts';
import { loadContent } from '../entries/load-content.ts';
import { usableContentDir } from '../portal/content-dir.ts';
import { readEnvironment } from '../portal/environment.ts';
import { isOperatorMistake } from '../portal/operator-mistake.ts';

/**
 * Asks for a new entry and writes it.
 *
 * @returns the exit code
 */
async function create(args: readonly string[]): Promise<0 | 1> {
	const flags = readFlags(args);
	if (flags.help) {
		process.stdout.write(helpText());
		return 0;
	}
	const environment = readEnvironment();
	const dir = usableContentDir(environment.contentDir);
	const content = loadContent(dir);
	const canAsk = process.stdin.isTTY && process.stdout.isTTY && !flags.silent;
	const ask = canAsk ? questionsIn({ input: process.stdin, output: process.stdout }) : undefined;
	const entry = await newEntry(flags, { today: today(), content }, ask);
	const path = join(content.dir, entry.file);
	writeNewFile(path, entry.text);

	const shown = shownFile(path);
	const findings = checkContent(dir).findings.filter(({ file }) => file === entry.file);
	const folder = shown.slice(0, -entry.file.length - 1);
	process.stdout.write(`\nAngelegt: ${shown}\n`);
	process.stdout.write(reportText(findings, { folder, files: 1 }));
	process.stdout.write(nextSteps(entry, shown, environment.basePath));
	return findings.some(({ schwere }) => schwere === 'Fehler') ? 1 : 0;
}

/** The day it is where the portal's readers are, ISO. */
function today(): string {
	const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });
	return format.format(new Date());
}

function shownFile(path: string): string {
	const below = relative(process.cwd(), path);
	return (below.startsWith('..') ? path : below).replaceAll('\\', '/');
}

try {
	process.exitCode = await create(process.argv.slice(2));
} catch (error) {
	if (error instanceof Error && error.name === 'ExitPromptError') {
		process.stderr.write('\nAbgebrochen. Es wurde nichts angelegt.\n');
		process.exitCode = 130;
	} else {
		const message = error instanceof Error ? error.message : String(error);
		process.stderr.write(
			`${isOperatorMistake(error) ? message : `Unerwarteter Fehler: ${message}`}\n`,
		);
		process.exitCode = 1;
	}
}
