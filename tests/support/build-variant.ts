import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { FIXED_DAY } from './fixed-day.ts';

/** A folder outside the repository that is gone when `remove` is called. */
export interface TemporaryFolder {
	path: string;
	remove: () => void;
}

/** Makes an empty folder, or one with files (path → content). */
export function temporaryFolder(
	files: Readonly<Record<string, string | Uint8Array>> = {},
): TemporaryFolder {
	const path = mkdtempSync(join(tmpdir(), 'portal-'));
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(path, file)), { recursive: true });
		writeFileSync(join(path, file), content);
	}
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/**
 * Builds the portal into another folder than `dist/`; what was in it before is gone.
 *
 * @param outDir absolute path
 * @param env what differs from the usual environment
 * @throws Error with everything the build said when it fails
 */
export function buildVariant(outDir: string, env: Readonly<Record<string, string>>): void {
	const work = workFolder();
	try {
		const { status, stdout, stderr } = runNode(buildInto(work), env);
		if (status !== 0) throw new Error(`The build failed (${status}):\n${stdout}\n${stderr}`);
		handOver(work, outDir);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/** Like {@link buildVariant}, but the process that asks goes on with other things. */
export async function buildBeside(
	outDir: string,
	env: Readonly<Record<string, string>>,
): Promise<void> {
	const work = workFolder();
	try {
		const child = spawn(process.execPath, buildInto(work), {
			env: builderEnvironment(env),
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		const said: string[] = [];
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (text) => said.push(String(text)));
		}
		const status = await new Promise((done, failed) => {
			child.once('error', failed);
			child.once('close', done);
		});
		if (status !== 0) throw new Error(`The build failed (${String(status)}):\n${said.join('')}`);
		handOver(work, outDir);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

/**
 * Astro keeps what it needs while building in the folder it builds into, if that lies in the project,
 * and else in one that all builds share: builds side by side need a folder each.
 */
function workFolder(): string {
	mkdirSync('.cache', { recursive: true });
	return mkdtempSync(resolve('.cache/bau-'));
}

const buildInto = (work: string) => [
	'node_modules/astro/bin/astro.mjs',
	'build',
	'--outDir',
	join(work, 'dist'),
];

function handOver(work: string, outDir: string): void {
	rmSync(outDir, { recursive: true, force: true });
	cpSync(join(work, 'dist'), outDir, { recursive: true });
}

/** What the test runner sets for itself, and what this portal reads; neither must reach a build. */
const NOT_INHERITED = [
	...['DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST'],
	...['BASE_PATH', 'CONTENT_DIR', 'SITE_URL', 'SOURCE_DATE_EPOCH'],
];

/** Runs Node in the project's folder, with only these of the portal's own variables. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>>) {
	return spawnSync(process.execPath, args, { encoding: 'utf8', env: builderEnvironment(env) });
}

/** @returns the environment of an operator who sets only these of the portal's own variables. */
export function builderEnvironment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
	const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.includes(name));
	return {
		...Object.fromEntries(inherited),
		ASTRO_TELEMETRY_DISABLED: '1',
		SOURCE_DATE_EPOCH: FIXED_DAY,
		...env,
	};
}
