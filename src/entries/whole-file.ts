import { renameSync, rmSync } from 'node:fs';

/**
 * Writes a file or folder under a temporary name and renames it. Other programs see the whole
 * result or nothing, even if several run at once or one is killed.
 *
 * @param write makes the file or folder at the path passed to it
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
