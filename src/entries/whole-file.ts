import { renameSync, rmSync } from 'node:fs';

/**
 * Writes a file or folder beside its place and renames it: programs may look on, run side by side
 * or be killed, and what stands there is whole or not there.
 *
 * @param write makes it at the path it gets
 */
export function writeWhole(path: string, write: (fresh: string) => void): void {
	const fresh = `${path}.${process.pid}`;
	try {
		write(fresh);
		renameSync(fresh, path);
	} catch (error) {
		rmSync(fresh, { recursive: true, force: true });
		throw error;
	}
}
