import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps a folder of a cache bounded: removes what has not been used for longest.
 *
 * @param most how many files or folders stay
 * @param isSpared those that stay besides, by name
 */
export function forgetOldest(
	folder: string,
	most: number,
	isSpared: (name: string) => boolean = () => false,
): void {
	const byUse = readdirSync(folder)
		.filter((name) => !isSpared(name))
		.map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }))
		.sort((a, b) => b.used - a.used);
	for (const { name } of byUse.slice(most)) {
		rmSync(join(folder, name), { recursive: true, force: true });
	}
}
