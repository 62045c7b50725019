import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder, type TemporaryFolder } from './build-variant.ts';

/** A running server: its origin without a slash at the end, and a function that stops it. */
export interface RunningServer {
	origin: string;
	stop: () => Promise<void>;
}

/** A folder for a server's own files, readable for the server's user. */
export function serverFolder(): TemporaryFolder {
	const folder = temporaryFolder();
	chmodSync(folder.path, 0o755);
	mkdirSync(join(folder.path, 'logs'));
	return folder;
}

/**
 * Edits lines of a configuration as an operator would.
 *
 * @throws Error if a text to be replaced is missing
 */
export function adapted(text: string, lines: readonly (readonly [string, string])[]): string {
	return lines.reduce((now, [from, to]) => {
		if (!now.includes(from)) throw new Error(`The configuration has no line with: ${from}`);
		return now.replaceAll(from, () => to);
	}, text);
}

/** @returns a free port. */
export function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

/**
 * Starts a server and waits until it answers.
 *
 * @param folder the server's own files, removed when it stops
 * @throws Error with the server's output if it does not start
 */
export async function startProcess(
	program: string,
	args: readonly string[],
	port: number,
	folder: TemporaryFolder,
): Promise<RunningServer> {
	const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	const said: string[] = [];
	child.stdout.on('data', (text) => said.push(String(text)));
	child.stderr.on('data', (text) => said.push(String(text)));
	child.once('error', (error) => said.push(String(error)));
	const ended = new Promise<void>((resolve) => {
		child.once('close', () => resolve());
	});
	const origin = `http://127.0.0.1:${port}`;
	for (let attempt = 0; ; attempt++) {
		const answers = await fetch(origin, { method: 'HEAD', redirect: 'manual' }).then(
			() => true,
			() => false,
		);
		if (answers) break;
		if (child.exitCode !== null || child.pid === undefined || attempt > 300) {
			child.kill();
			const log = join(folder.path, 'error.log');
			const told = existsSync(log) ? readFileSync(log, 'utf8') : '';
			throw new Error(`${program} does not start:\n${said.join('')}${told}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	return {
		origin,
		stop: async () => {
			child.kill('SIGTERM');
			await ended;
			folder.remove();
		},
	};
}
