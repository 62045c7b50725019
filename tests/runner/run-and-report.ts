import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { readPlaywrightReport, readVitestReport } from './read-report.ts';
import { runSteps, type Step, type Tally } from './steps.ts';

/** Reports of the test runners. */
export const REPORTS = '.cache/tests';

const CORES = 2;

/**
 * Runs steps on two processors, prints the output and the duration of each, and ends with a one-line
 * summary. A failure does not stop the other steps, so that one run reports everything.
 */
export async function runAndReport(steps: readonly Step[]): Promise<void> {
	mkdirSync(REPORTS, { recursive: true });
	const tallies: Tally[] = [];
	const summary: string[] = [];
	const leftOut = await runSteps(steps, CORES, async (step) => {
		const started = performance.now();
		const ok = await runStep(step);
		const seconds = Math.round((performance.now() - started) / 1000);
		const tally = tallyOf(step, ok);
		tallies.push(tally);
		const line = `${step.name}: ${tally.failed === 0 ? 'ok' : 'failed'}, ${seconds} s`;
		summary.push(line);
		process.stdout.write(`${line}\n`);
		return ok;
	});
	for (const name of leftOut) summary.push(`${name}: left out, because what it needs failed`);

	const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
	const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
	// Whoever reads only the end of a long log learns there what failed, and why.
	const failures = tallies.flatMap((tally) => tally.failures ?? []);
	const end = [summary.join('\n'), ...failures, `${passed} passed, ${failed} failed`];
	process.stdout.write(`\n${end.join('\n\n')}\n`);
	process.exitCode = failed === 0 ? 0 : 1;
}

/** A step that runs alone prints its output at once; a step beside others prints it when it ends. */
async function runStep({ name, command, env, cores = 1 }: Step): Promise<boolean> {
	const [program = '', ...args] = command;
	const alone = cores >= CORES;
	if (alone) process.stdout.write(`\n— ${name}\n`);
	const child = spawn(program, args, {
		stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	const said: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream?.on('data', (piece: Buffer) => said.push(piece));
	}
	const status = await once(child, 'close').then(
		([code]) => code as number | null,
		(error: Error) => {
			said.push(Buffer.from(`${error.message}\n`));
			return 1;
		},
	);
	if (!alone) process.stdout.write(`\n— ${name}\n${Buffer.concat(said).toString('utf8')}`);
	return status === 0;
}

/** Counts a runner that fails without a failed test (a crash, no test found) as one failure. */
function tallyOf({ tally }: Step, ok: boolean): Tally {
	const alone = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
	if (!tally) return alone;
	try {
		const found = tally();
		return found.failed === 0 && !ok ? { ...found, failed: 1 } : found;
	} catch {
		return { passed: 0, failed: 1 };
	}
}

/**
 * Runs a project of Vitest.
 *
 * @param command which tests: `run`, or `related` with files
 */
export function vitestStep(
	project: string,
	more: Partial<Step> & { workers: number },
	command = ['run'],
): Step {
	const { workers, ...rest } = more;
	const file = `${REPORTS}/${project}.json`;
	return {
		name: `Vitest ${project}`,
		command: [
			...['vitest', ...command, '--project', project, `--maxWorkers=${workers}`],
			...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
		],
		tally: () => readVitestReport(file),
		...rest,
	};
}

/**
 * Runs the browser tests.
 *
 * @param files parts of the names of their files, by default all
 */
export function playwrightStep(
	{ env, ...more }: Partial<Step>,
	files: readonly string[] = [],
): Step {
	const file = `${REPORTS}/browser.json`;
	return {
		name: 'Playwright',
		command: ['playwright', 'test', '--reporter=line,json', ...files],
		env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file, ...env },
		tally: () => readPlaywrightReport(file),
		...more,
	};
}
