import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'astro';
import { takeTurn } from './build-lock.ts';
import { buildPlaces, recover } from './build-places.ts';
import { swapFolders } from './swap-folders.ts';
import { builtPages } from '#src/outputs/built-pages.ts';
import { compressFolder } from '#src/outputs/hosting/compress-folder.ts';

/** Report of a finished build. */
export interface BuildReport {
	pages: number;
	/** Wall time in seconds. */
	seconds: number;
	/** Absolute path of the published folder. */
	folder: string;
}

/** Events during a build. */
interface BuildEvents {
	/** Another build of the same folder has to end first. */
	onWait: (pid: number) => void;
	/** A published folder that a killed build had moved aside is restored. */
	onRecovered: () => void;
}

const SILENT: BuildEvents = { onWait: () => undefined, onRecovered: () => undefined };

/**
 * Builds the portal next to the published folder and swaps the two at the end, so that a failed or
 * killed build leaves the old portal as it was. Builds of the same folder wait for each other.
 *
 * @param target the published folder, `dist` by default
 * @throws errors of Astro, the search index or the file system; the published folder is then
 * unchanged
 */
export async function buildPortal(
	target = 'dist',
	{ onWait, onRecovered }: BuildEvents = SILENT,
): Promise<BuildReport> {
	const started = performance.now();
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
		await build({ outDir: places.work, logLevel: 'warn' });
		compressFolder(places.work);
		const pages = builtPages(places.work).length;
		if (places.work !== places.fresh) await cp(places.work, places.fresh, { recursive: true });
		leftOver.push(...swapFolders(places));
		return { pages, seconds: (performance.now() - started) / 1000, folder: places.published };
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
