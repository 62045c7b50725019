import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname } from 'node:path';
import { takeTurn } from './build-lock.ts';
import { buildPlaces, recover, type BuildPlaces } from './build-places.ts';
import { swapFolders } from './swap-folders.ts';

/** Events during a build. */
export interface BuildEvents {
	/** Another build of the same folder has to end first. */
	onWait: (pid: number) => void;
	/** A published folder that a killed build had moved aside is restored. */
	onRecovered: () => void;
}

export const SILENT: BuildEvents = { onWait: () => undefined, onRecovered: () => undefined };

/**
 * Makes a folder next to the published one and swaps the two at the end, so that a failed or killed build leaves the
 * old portal as it was. Builds of the same folder wait for each other.
 *
 * @param target the published folder
 * @param make fills the folder `work`, which does not exist yet; false if the published folder is to stay
 * @throws errors of `make` or the file system; the published folder is then unchanged
 */
export async function publishFolder(
	target: string,
	{ onWait, onRecovered }: BuildEvents,
	make: (places: BuildPlaces) => Promise<boolean>,
): Promise<void> {
	const places = buildPlaces(target);
	mkdirSync(dirname(places.published), { recursive: true });
	const endTurn = await takeTurn(places.lock, onWait);
	const leftOver = [places.work, places.fresh];
	const tidy = () => {
		for (const path of leftOver) removeIfPossible(path);
		endTurn();
	};
	// Astro's integrations and signals end the process without returning here.
	process.once('exit', tidy);
	try {
		if (recover(places)) onRecovered();
		if (!(await make(places))) return;
		if (places.work !== places.fresh) await cp(places.work, places.fresh, { recursive: true });
		leftOver.push(...swapFolders(places));
	} finally {
		process.off('exit', tidy);
		tidy();
	}
}

/**
 * Retries, as pending writes of an interrupted build may restore files during the removal. The next
 * build removes what remains.
 */
function removeIfPossible(path: string): void {
	try {
		for (let pass = 0; pass < 5 && existsSync(path); pass++) {
			rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
		}
	} catch {
		return;
	}
}
