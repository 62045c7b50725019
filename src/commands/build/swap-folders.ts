import { renameSync } from 'node:fs';
import type { BuildPlaces } from './build-places.ts';

/** More than builds could ever get in each other's way. */
const MOST_ATTEMPTS = 100;

/**
 * Puts a finished build in the place of the published folder by two renames: at every moment the
 * published folder is whole, old or new, or for an instant absent.
 *
 * @returns folders that are no longer published, to be removed
 * @throws the error of the rename; the published folder is back then
 */
export function swapFolders({ published, fresh, old }: BuildPlaces): string[] {
	const replaced: string[] = [];
	for (let attempt = 1; ; attempt++) {
		const aside = attempt === 1 ? old : old.replace('-bau-alt.', `-bau-alt${attempt}.`);
		const moved = tryRename(published, aside, ['ENOENT']);
		if (moved) replaced.push(aside);
		try {
			// Another build may have published in between; then its folder is replaced, too.
			if (tryRename(fresh, published, attempt < MOST_ATTEMPTS ? ['ENOTEMPTY', 'EEXIST'] : []))
				return replaced;
		} catch (error) {
			if (moved) tryRename(aside, published, ['ENOTEMPTY', 'EEXIST']);
			throw error;
		}
	}
}

function tryRename(from: string, to: string, expected: readonly string[]): boolean {
	try {
		renameSync(from, to);
		return true;
	} catch (error) {
		if (expected.includes((error as NodeJS.ErrnoException).code ?? '')) return false;
		throw error;
	}
}
