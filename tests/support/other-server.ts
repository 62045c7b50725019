import { spawn } from 'node:child_process';
import { expect } from '@playwright/test';

/**
 * Serves another built portal beside the one that Playwright serves.
 *
 * @param folder the built portal
 * @returns stops the server
 */
export async function serveOther(folder: string, port: number): Promise<() => void> {
	const server = spawn(process.execPath, ['tests/support/serve.ts', String(port)], {
		env: { ...process.env, DIST_DIR: folder },
		stdio: 'ignore',
	});
	const answers = () =>
		fetch(`http://localhost:${port}/`).then(
			({ ok }) => ok,
			() => false,
		);
	await expect.poll(answers, { timeout: 20_000 }).toBe(true);
	return () => void server.kill();
}
