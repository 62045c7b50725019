import { renameSync } from 'node:fs';
import type { BuildPlaces } from './build-places.ts';

/** More attempts than parallel builds can need. */
const MOST_ATTEMPTS = 100;

/**
 * Replaces the published folder with a finished build by two renames: at every moment the published
 * folder is whole, old or new, or absent for an instant.
 *
 * @returns folders that are no longer published, to be removed
 * @throws the error of the rename; the published folder is then restored
 */
export function swapFolders({ published, fresh, old }: BuildPlaces): string[] {
	const replaced: string[] = [];
	for (let attempt = 1; ; attempt++) {
		const aside = attempt === 1 ? old : old.replace('-bau-alt.', `-bau-alt${attempt}.`);
		const moved = tryRename(published, aside, ['ENOENT']);
		if (moved) replaced.push(aside);
		try {
			// Another build may have published in between; its folder is then replaced, too.
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
