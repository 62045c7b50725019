// `npm test`: every check and every test, in the order in which they are fastest to fail. Goes on
// after a failure, so that one run tells everything; ends with one line over all runners.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './support/chromium.ts';

interface Tally {
	passed: number;
	failed: number;
}

const REPORTS = '.cache/tests';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const tallies: Tally[] = [
	once('Prettier', ['prettier', '--check', '.', '--log-level', 'warn']),
	once('Inhalte', ['node', 'src/cli/check.ts']),
	once('ESLint', ['eslint', '.', '--max-warnings', '0']),
	once('knip', ['knip', '--no-progress']),
	once('astro check', ['astro', 'check', '--minimumFailingSeverity', 'hint']),
	vitest('unit'),
];
const build = once('Build', ['node', 'src/cli/build.ts']);
tallies.push(build);
if (build.failed === 0) {
	tallies.push(vitest('dist'));
	ensureChromium();
	tallies.push(vitest('hosting'));
	tallies.push(playwright());
}

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function run(command: readonly string[], env: Record<string, string> = {}): boolean {
	const [program, ...args] = command;
	const result = spawnSync(program ?? '', args, {
		stdio: 'inherit',
		env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
	});
	return result.status === 0;
}

function once(name: string, command: readonly string[]): Tally {
	process.stdout.write(`\n— ${name}\n`);
	const ok = run(command);
	process.stdout.write(`${name}: ${ok ? 'ok' : 'failed'}\n`);
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function vitest(project: string): Tally {
	process.stdout.write(`\n— Vitest ${project}\n`);
	const file = `${REPORTS}/${project}.json`;
	const ok = run([
		'vitest',
		'run',
		'--project',
		project,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	return tallyFrom(file, ok, (report: { numPassedTests: number; numFailedTests: number }) => ({
		passed: report.numPassedTests,
		failed: report.numFailedTests,
	}));
}

function playwright(): Tally {
	process.stdout.write('\n— Playwright\n');
	const file = `${REPORTS}/browser.json`;
	const ok = run(['playwright', 'test', '--reporter=line,json'], {
		PLAYWRIGHT_JSON_OUTPUT_NAME: file,
	});
	return tallyFrom(
		file,
		ok,
		(report: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
			// What passed at the second try only is listed as flaky above.
			passed: report.stats.expected + report.stats.flaky,
			failed: report.stats.unexpected,
		}),
	);
}

/** A runner that ended badly without a failed test (a crash, no test found) counts as one failure. */
function tallyFrom<R>(file: string, ok: boolean, read: (report: R) => Tally): Tally {
	try {
		const tally = read(JSON.parse(readFileSync(file, 'utf8')) as R);
		return tally.failed === 0 && !ok ? { ...tally, failed: 1 } : tally;
	} catch {
		return { passed: 0, failed: 1 };
	}
}
