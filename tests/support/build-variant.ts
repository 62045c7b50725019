import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { FIXED_DAY } from './fixed-day.ts';

/** A folder outside the repository, which `remove` deletes. */
export interface TemporaryFolder {
	path: string;
	remove: () => void;
}

/** Makes an empty folder, or one with files (path → content). */
export function temporaryFolder(
	files: Readonly<Record<string, string | Uint8Array>> = {},
): TemporaryFolder {
	const path = mkdtempSync(join(tmpdir(), 'portal-'));
	writeFiles(path, files);
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Writes files (path → content) below a folder. */
export function writeFiles(
	folder: string,
	files: Readonly<Record<string, string | Uint8Array>>,
): void {
	for (const [file, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), content);
	}
}

/**
 * Builds the portal into a folder of its own. Most tests want {@link sharedBuild} instead.
 *
 * @param outDir absolute path of a folder in the project that does not exist yet; Astro keeps its
 *   temporary files beside a folder in the project, else in one place for all builds
 * @param env what differs from the usual environment
 * @throws Error with everything the build said when it fails
 */
export async function buildVariant(
	outDir: string,
	env: Readonly<Record<string, string>>,
): Promise<void> {
	const child = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir],
		{ env: builderEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] },
	);
	const said: string[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (text) => said.push(String(text)));
	}
	const status = await new Promise((done, failed) => {
		child.once('error', failed);
		child.once('close', done);
	});
	if (status !== 0) throw new Error(`The build failed (${String(status)}):\n${said.join('')}`);
}

/** Variables of the test runner and of this portal, which must not reach a build. */
const NOT_INHERITED = [
	...['DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST'],
	...['BASE_PATH', 'CONTENT_DIR', 'SITE_URL', 'SOURCE_DATE_EPOCH'],
];

/** Runs Node in the project's folder, with no other variables of the portal than these. */
export function runNode(args: readonly string[], env: Readonly<Record<string, string>>) {
	return spawnSync(process.execPath, args, { encoding: 'utf8', env: builderEnvironment(env) });
}

/** @returns the environment of an operator who sets no other variables of the portal than these. */
export function builderEnvironment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
	const inherited = Object.entries(process.env).filter(([name]) => !NOT_INHERITED.includes(name));
	return {
		...Object.fromEntries(inherited),
		ASTRO_TELEMETRY_DISABLED: '1',
		SOURCE_DATE_EPOCH: FIXED_DAY,
		...env,
	};
}
