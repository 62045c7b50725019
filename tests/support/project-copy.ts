import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builderEnvironment } from './build-variant.ts';

/** What a checkout of the project does not hold. */
const NOT_COPIED =
	/^(?:node_modules|dist|\.git|\.astro|\.cache|\.dist-bau.*|test-results|playwright-report)$/;

/**
 * Copies the project's sources into another folder, with the same packages.
 *
 * @param packages `links`: each package's files lie in the copy's own folder, as after `npm ci`
 */
export function copyProject(folder: string, packages: 'links' | 'shared' = 'shared'): void {
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync('.').filter((each) => !NOT_COPIED.test(each))) {
		cpSync(name, join(folder, name), { recursive: true });
	}
	const own = join(folder, 'node_modules');
	// Not every disk can, and the temporary folder may lie on another.
	const linked =
		packages === 'links' && spawnSync('cp', ['-al', resolve('node_modules'), own]).status === 0;
	if (!linked && !existsSync(own)) symlinkSync(resolve('node_modules'), own);
}

/** How a build in another process ended. */
interface BuildEnd {
	code: number | null;
	signal: NodeJS.Signals | null;
	/** Everything it said. */
	said: string;
}

/** A build under way. */
export interface RunningBuild {
	process: ChildProcess;
	end: Promise<BuildEnd>;
}

/** Starts `npm run build` in a copy of the project. */
export function startBuild(folder: string, env: Readonly<Record<string, string>>): RunningBuild {
	return startIn(folder, [process.execPath, 'src/cli/build.ts'], env);
}

/** Starts a command in a copy of the project. */
export function startIn(
	folder: string,
	[program = '', ...args]: readonly string[],
	env: Readonly<Record<string, string>>,
): RunningBuild {
	const child = spawn(program, args, {
		cwd: folder,
		env: builderEnvironment(env),
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	}
	const end = new Promise<BuildEnd>((done, fail) => {
		child.once('error', fail);
		child.once('close', (code, signal) => done({ code, signal, said }));
	});
	return { process: child, end };
}

/** @returns by file below the folder a digest of its bytes. */
export function digestsOf(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile())
		.map((file) => join(file.parentPath, file.name))
		.sort();
	return Object.fromEntries(
		files.map((file) => [
			file.slice(folder.length + 1),
			createHash('sha256').update(readFileSync(file)).digest('hex'),
		]),
	);
}
