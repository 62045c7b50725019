import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { text } from 'node:stream/consumers';

/** What a command took. */
export interface Cost {
	/** User and system time of all its processes in seconds, as POSIX shells count it. */
	cpuSeconds: number;
	/** Wall time in seconds. */
	seconds: number;
	/** Highest memory of all its processes together, in bytes; undefined where there is no `/proc`. */
	peakBytes: number | undefined;
}

/** Runs the command given and writes its children's times, the only portable way to ask for them. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

const SAMPLE_MS = 100;

/**
 * Runs a command in a process of its own and measures it. Counted is every process that another one waits
 * for, on every system with a POSIX shell; memory is sampled, on Linux only.
 *
 * @throws Error with everything the command said when it fails
 */
export async function measuredRun(
	command: readonly string[],
	{ cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Cost> {
	const started = performance.now();
	const child = spawn('sh', ['-c', TIMED, 'sh', ...command], {
		cwd,
		env,
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
		// A group of its own, so that everything it started can be ended with it.
		detached: true,
	});
	const end = () => {
		if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
	};
	// Before anybody removes the folder it works in.
	process.prependOnceListener('exit', end);
	const [, stdout, stderr, times] = child.stdio as unknown as NodeJS.ReadableStream[];
	let peakBytes = platform() === 'linux' ? 0 : undefined;
	const sample = () => {
		if (peakBytes !== undefined && child.pid) peakBytes = Math.max(peakBytes, treeBytes(child.pid));
	};
	const timer = setInterval(sample, SAMPLE_MS);
	try {
		const ended = new Promise<number | null>((done, fail) => {
			child.once('error', fail).once('close', done);
		});
		const [code, said, complaints, counted] = await Promise.all([
			ended,
			...[stdout, stderr, times].map((stream) => text(stream as NodeJS.ReadableStream)),
		]);
		const seconds = (performance.now() - started) / 1000;
		if (code !== 0) {
			throw new Error(`${command.join(' ')} failed (${code}) in ${cwd}:\n${said}${complaints}`);
		}
		return { cpuSeconds: childrensSeconds(counted ?? ''), seconds, peakBytes };
	} finally {
		clearInterval(timer);
		process.off('exit', end);
	}
}

/**
 * Reads what a shell's `times` prints: user and system time of the shell, and in the second line of its
 * children.
 *
 * @returns seconds of the children
 */
export function childrensSeconds(printed: string): number {
	const [, children = ''] = printed.trim().split('\n');
	const times = [...children.matchAll(/(\d+)m([\d.,]+)s/g)];
	if (times.length !== 2) throw new Error(`These are no times of a shell: ${printed}`);
	return times.reduce(
		(sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds?.replace(',', '.')),
		0,
	);
}

/** @returns resident memory of a process and everything below it; pages they share count in each */
function treeBytes(root: number): number {
	const processes = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => processOf(Number(name)) ?? []);
	const inside = new Set([root]);
	// A process may have a lower number than its parent, so look until nothing is added.
	for (let before = 0; before !== inside.size;) {
		before = inside.size;
		for (const { pid, parent } of processes) if (inside.has(parent)) inside.add(pid);
	}
	return processes.reduce((sum, { pid, bytes }) => (inside.has(pid) ? sum + bytes : sum), 0);
}

/** @returns undefined for a process that has just ended */
function processOf(pid: number): { pid: number; parent: number; bytes: number } | undefined {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const figure = (name: string) =>
			Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
		return { pid, parent: figure('PPid'), bytes: figure('VmRSS') * 1024 };
	} catch {
		return undefined;
	}
}
