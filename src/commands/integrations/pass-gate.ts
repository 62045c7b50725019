import { NO_STEPS, type Steps } from '#src/base/steps.ts';
import { checkContent, type CheckResult } from '#src/checks/check-content.ts';
import type { Finding } from '#src/checks/finding.ts';
import { reportText } from '#src/checks/reports/text.ts';
import { rulePath } from '#src/checks/rule-address.ts';
import { checkMemory } from '../cache/check-memory.ts';

/** @returns the mistakes among findings */
export function errorsOf({ findings }: CheckResult): Finding[] {
	return findings.filter(({ severity }) => severity === 'Fehler');
}

/**
 * Checks the content before a build. Reports every mistake on stderr.
 *
 * @param contentDir absolute path of the content folder
 * @param folder the content folder as the operator named it
 * @param steps is told how far the check is
 * @returns undefined if there are mistakes; then nothing may be built
 */
export function passGate(
	contentDir: string,
	folder: string,
	steps: Steps = NO_STEPS,
): CheckResult | undefined {
	const memory = checkMemory(contentDir);
	const result = checkContent(contentDir, { hintsFor: () => false, memory, steps });
	memory.save();
	const errors = errorsOf(result);
	if (errors.length === 0) return result;
	process.stderr.write(reportText(errors, { folder, files: result.files.length, help: rulePath }));
	process.stderr.write('Die Inhalte haben Fehler. Es wurde nichts gebaut und nichts verändert.\n');
	return undefined;
}
