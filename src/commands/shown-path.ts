import { relative } from 'node:path';

/**
 * @returns a path as the user can type it, with `/`: relative if it is below the current folder.
 */
export function shownPath(path: string): string {
	const below = relative(process.cwd(), path);
	return (below.startsWith('..') ? path : below || '.').replaceAll('\\', '/');
}
