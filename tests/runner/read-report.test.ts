import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../support/build-variant.ts';
import { readPlaywrightReport, readVitestReport } from './read-report.ts';

function reportFile(report: object): string {
	const { path, remove } = temporaryFolder({});
	onTestFinished(remove);
	const file = join(path, 'report.json');
	writeFileSync(file, JSON.stringify(report));
	return file;
}

test('a report of Vitest tells failed tests by file and name, with the reason', () => {
	const file = reportFile({
		numPassedTests: 2,
		numFailedTests: 1,
		testResults: [
			{
				name: 'tests/a.test.ts',
				status: 'failed',
				message: '',
				assertionResults: [
					{ status: 'passed', fullName: 'works', failureMessages: [] },
					{
						status: 'failed',
						fullName: 'Firefox keeps text',
						failureMessages: ['\u001b[31mtoo late\u001b[39m\nat line 3'],
					},
				],
			},
			{ name: 'tests/b.test.ts', status: 'passed', message: '', assertionResults: [] },
		],
	});
	expect(readVitestReport(file)).toEqual({
		passed: 2,
		failed: 1,
		failures: ['tests/a.test.ts › Firefox keeps text\n    too late\n    at line 3'],
	});
});

test('a file that could not be loaded is told, too', () => {
	const file = reportFile({
		numPassedTests: 0,
		numFailedTests: 0,
		testResults: [
			{
				name: 'tests/c.test.ts',
				status: 'failed',
				message: 'no such module',
				assertionResults: [],
			},
		],
	});
	expect(readVitestReport(file).failures).toEqual(['tests/c.test.ts\n    no such module']);
});

test('a report of Playwright tells what failed at every try, however deep it is grouped', () => {
	const spec = (title: string, ok: boolean, ...messages: (string | undefined)[]) => ({
		...{ title, file: 'form.browser.ts', line: 7, ok },
		tests: [{ results: messages.map((message) => (message ? { error: { message } } : {})) }],
	});
	const file = reportFile({
		stats: { expected: 3, unexpected: 1, flaky: 1 },
		suites: [
			{
				title: 'form.browser.ts',
				specs: [spec('flaky', true, 'slow', undefined)],
				suites: [{ title: 'print', specs: [spec('fits', false, 'too wide', 'too wide again')] }],
			},
		],
	});
	expect(readPlaywrightReport(file)).toEqual({
		passed: 4,
		failed: 1,
		failures: ['form.browser.ts:7 › fits\n    too wide'],
	});
});
