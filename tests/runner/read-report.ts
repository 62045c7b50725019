import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Tally } from './steps.ts';

interface VitestReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: {
		name: string;
		status: string;
		message: string;
		assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
	}[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number };
	suites: Suite[];
}

interface Suite {
	title: string;
	suites?: Suite[];
	specs?: {
		title: string;
		file: string;
		line: number;
		ok: boolean;
		tests: { results: { error?: { message?: string } }[] }[];
	}[];
}

/** Letters of an error that say what went wrong. */
const LONGEST_REASON = 600;

/**
 * Reads a report of Vitest's JSON reporter.
 *
 * @throws {Error} if the file cannot be read
 */
export function readVitestReport(file: string): Tally {
	const report = read<VitestReport>(file);
	const failures = report.testResults.flatMap((found) => {
		const failed = found.assertionResults.filter(({ status }) => status === 'failed');
		// A file that cannot be loaded, or whose hook fails, has no test to tell it.
		if (failed.length === 0 && found.status === 'failed')
			return [failure(found.name, found.message)];
		return failed.map(({ fullName, failureMessages }) =>
			failure(`${found.name} › ${fullName}`, failureMessages[0]),
		);
	});
	return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
}

/**
 * Reads a report of Playwright's JSON reporter. What passes only at the second try counts as passed.
 *
 * @throws {Error} if the file cannot be read
 */
export function readPlaywrightReport(file: string): Tally {
	const { stats, suites } = read<PlaywrightReport>(file);
	const failures = suites.flatMap(failuresOf);
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected, failures };
}

function failuresOf({ suites = [], specs = [] }: Suite): string[] {
	const own = specs
		.filter(({ ok }) => !ok)
		.map(({ title, file, line, tests }) => {
			const errors = tests.flatMap(({ results }) => results.map(({ error }) => error?.message));
			return failure(`${file}:${line} › ${title}`, errors.find(Boolean));
		});
	return [...own, ...suites.flatMap(failuresOf)];
}

const failure = (name: string, reason = 'no reason given') =>
	`${name}\n${stripVTControlCharacters(reason).slice(0, LONGEST_REASON).replace(/^/gm, '    ')}`;

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
