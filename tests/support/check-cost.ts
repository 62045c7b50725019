import { checkContent } from '#src/checks/check-content.ts';
import { contentFixture } from '#src/checks/testing/content-fixture.ts';

/** Seconds of CPU that one file may take; a test runner with its wrapped modules, on a busy computer, gets three times as long. */
export const MOST_SECONDS = 2 * 3;

/**
 * Checks a content folder with these files.
 *
 * @returns what was found, and the seconds of CPU it took
 */
export function checkCost(files: Readonly<Record<string, string>>) {
	const dir = contentFixture(files);
	const before = process.cpuUsage();
	const { findings } = checkContent(dir);
	const { user, system } = process.cpuUsage(before);
	return { findings, seconds: (user + system) / 1_000_000 };
}
