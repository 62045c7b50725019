import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { builderEnvironment } from './build-variant.ts';

/** Names that a checkout of the project does not contain. */
const NOT_COPIED =
	/^(?:node_modules|dist|\.git|\.astro|\.cache|\.dist-bau.*|test-results|playwright-report)$/;

/** Copies the project's sources into another folder, without packages and history. */
export function copySources(folder: string): void {
	mkdirSync(folder, { recursive: true });
	for (const name of readdirSync('.').filter((each) => !NOT_COPIED.test(each))) {
		cpSync(name, join(folder, name), { recursive: true });
	}
}

/**
 * Gives a copy of the project the packages of this one.
 *
 * @param how `own`: as files in the copy's own folder, as after `npm ci`, linked if the disk can do that
 */
export function givePackages(folder: string, how: 'own' | 'shared'): void {
	const here = resolve('node_modules');
	const there = join(folder, 'node_modules');
	// `cp` would copy into an existing folder, through a link even into this project's.
	if (lstatSync(there, { throwIfNoEntry: false }))
		throw new Error(`There are packages in ${there}`);
	if (how === 'own' && spawnSync('cp', ['-al', here, there]).status === 0) return;
	rmSync(there, { recursive: true, force: true });
	symlinkSync(here, there);
}

/** Result of a build in another process. */
interface BuildEnd {
	code: number | null;
	signal: NodeJS.Signals | null;
	/** All output of the build. */
	said: string;
}

/** A build under way. */
export interface RunningBuild {
	process: ChildProcess;
	end: Promise<BuildEnd>;
}

/** Starts `npm run build` in a copy of the project. */
export function startBuild(folder: string, env: Readonly<Record<string, string>>): RunningBuild {
	return startIn(folder, [process.execPath, 'src/commands/build/build.ts'], env);
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

/** @returns file below the folder → digest of its bytes. */
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
