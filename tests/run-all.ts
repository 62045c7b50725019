// `npm test`: every check and every test, in the order in which they are fastest to fail. Goes on
// after a failure, so that one run tells everything; ends with one line over all runners.
import { spawn, spawnSync } from 'node:child_process';
import { once as event } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './support/chromium.ts';

interface Tally {
	passed: number;
	failed: number;
}

const REPORTS = '.cache/tests';
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

// One processor reads the sources while the other runs the unit tests; they are told afterwards.
const unit = vitestBeside('unit');
const tallies: Tally[] = [
	once('Prettier', ['prettier', '--check', '.', '--log-level', 'warn']),
	once('Inhalte', ['node', 'src/commands/check/check.ts']),
	once('ESLint', ['eslint', '.', '--max-warnings', '0']),
	once('knip', ['knip', '--no-progress']),
	once('astro check', ['astro', 'check', '--minimumFailingSeverity', 'hint']),
	await unit,
];
const build = once('Build', ['node', 'src/commands/build/build.ts']);
tallies.push(build);
if (build.failed === 0) {
	tallies.push(vitest('dist', 2));
	ensureChromium();
	// Its servers share ports.
	tallies.push(vitest('hosting', 1));
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
		env: environment(env),
	});
	return result.status === 0;
}

function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
	return { ...process.env, ...more, ASTRO_TELEMETRY_DISABLED: '1' };
}

function once(name: string, command: readonly string[]): Tally {
	process.stdout.write(`\n— ${name}\n`);
	const ok = run(command);
	process.stdout.write(`${name}: ${ok ? 'ok' : 'failed'}\n`);
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** @param workers how many files run at once */
function vitest(project: string, workers: number): Tally {
	process.stdout.write(`\n— Vitest ${project}\n`);
	return vitestTally(project, run(vitestCommand(project, workers)));
}

async function vitestBeside(project: string): Promise<Tally> {
	const log = `${REPORTS}/${project}.log`;
	const output = openSync(log, 'w');
	const [program = '', ...args] = vitestCommand(project, 1);
	const [status] = (await event(
		spawn(program, args, { stdio: ['ignore', output, output], env: environment() }),
		'exit',
	)) as [number | null];
	closeSync(output);
	process.stdout.write(`\n— Vitest ${project}\n${readFileSync(log, 'utf8')}`);
	return vitestTally(project, status === 0);
}

function vitestCommand(project: string, workers: number): string[] {
	return [
		...['vitest', 'run', '--project', project, `--maxWorkers=${workers}`],
		...['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/${project}.json`],
	];
}

function vitestTally(project: string, ok: boolean): Tally {
	return tallyFrom(
		`${REPORTS}/${project}.json`,
		ok,
		(report: { numPassedTests: number; numFailedTests: number }) => ({
			passed: report.numPassedTests,
			failed: report.numFailedTests,
		}),
	);
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
