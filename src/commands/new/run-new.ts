import { join } from 'node:path';
import { checkContent } from '#src/checks/check-content.ts';
import { reportText } from '#src/checks/reports/text.ts';
import { readFlags } from '#src/features/contribute/new-entry/flags.ts';
import { helpText } from '#src/features/contribute/new-entry/help-text.ts';
import { newEntry } from '#src/features/contribute/new-entry/new-entry.ts';
import { nextSteps } from '#src/features/contribute/new-entry/next-steps.ts';
import { questionsIn, type Terminal } from '#src/features/contribute/new-entry/questions.ts';
import { writeNewFile } from '#src/features/contribute/new-entry/write-new-file.ts';
import { shownPath } from '../shown-path.ts';
import { refreshEditorHelp } from '../editor/refresh-editor-help.ts';
import { loadContent } from '#src/entries/read/load-content.ts';
import { usableContentDir } from '#src/site/portal/content-dir.ts';
import { readEnvironment } from '#src/site/portal/environment.ts';
import { isOperatorMistake } from '#src/base/operator-mistake.ts';

/** The command's environment. */
export interface NewCommandContext {
	env: Record<string, string | undefined>;
	/** ISO day on which the entry is written. */
	today: string;
	/** Left out: the command cannot ask questions. */
	terminal?: Terminal | undefined;
	print: (text: string) => void;
	complain: (text: string) => void;
}

/**
 * `npm run new`: makes a new entry from flags and answers, writes it, checks it and prints the next
 * steps. Mistakes are reported in German; nothing is written then.
 *
 * @param args the command line without the command
 * @returns the exit code: 130 after Ctrl+C
 */
export async function runNew(
	args: readonly string[],
	context: NewCommandContext,
): Promise<0 | 1 | 130> {
	try {
		return await create(args, context);
	} catch (error) {
		if (error instanceof Error && error.name === 'ExitPromptError') {
			context.complain('\nAbgebrochen. Es wurde nichts angelegt.\n');
			return 130;
		}
		const message = error instanceof Error ? error.message : String(error);
		context.complain(
			isOperatorMistake(error) ? `${message}\n` : `Unerwarteter Fehler: ${message}\n`,
		);
		return 1;
	}
}

async function create(
	args: readonly string[],
	{ env, today, terminal, print }: NewCommandContext,
): Promise<0 | 1> {
	const flags = readFlags(args);
	if (flags.help) {
		print(helpText());
		return 0;
	}
	const environment = readEnvironment(env);
	const dir = usableContentDir(environment.contentDir);
	const content = loadContent(dir);
	const ask = terminal && !flags.silent ? questionsIn(terminal) : undefined;
	const entry = await newEntry(flags, { today, content }, ask);
	const path = join(dir, entry.file);
	writeNewFile(path, entry.text);

	const shown = shownPath(path);
	const folder = shown.slice(0, -entry.file.length - 1);
	const checked = checkContent(dir);
	const findings = checked.findings.filter(({ file }) => file === entry.file);
	refreshEditorHelp(checked.content);
	print(`\nAngelegt: ${shown}\n`);
	print(reportText(findings, { folder, files: 1 }));
	print(nextSteps(entry, shown, environment.basePath));
	return findings.some(({ severity }) => severity === 'Fehler') ? 1 : 0;
}
