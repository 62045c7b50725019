import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { compressFolder } from '../hosting/compress-folder.ts';

/** What a finished build says of itself. */
export interface BuildReport {
	pages: number;
	/** Wall time in seconds. */
	seconds: number;
	/** Absolute path of the published folder. */
	folder: string;
}

/**
 * Builds the portal beside the published folder and swaps the two at the end, so that a failed or
 * killed build leaves the old portal as it was.
 *
 * @param target the published folder, `dist` by default
 * @throws whatever Astro or the search index throws; nothing is changed then
 */
export async function buildPortal(target = 'dist'): Promise<BuildReport> {
	const started = performance.now();
	const folder = resolve(target);
	const fresh = resolve(`.cache/bau-${process.pid}`);
	const old = resolve(`.cache/alt-${process.pid}`);
	try {
		await build({ outDir: fresh, logLevel: 'warn' });
		await compressFolder(fresh);
		const pages = countPages(fresh);
		if (existsSync(folder)) renameSync(folder, old);
		renameSync(fresh, folder);
		return { pages, seconds: (performance.now() - started) / 1000, folder };
	} finally {
		if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
		rmSync(old, { recursive: true, force: true });
		rmSync(fresh, { recursive: true, force: true });
	}
}

function countPages(folder: string): number {
	return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
		(file) => file.isFile() && join(file.parentPath, file.name).endsWith('.html'),
	).length;
}
