import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { writeSearchIndex } from '#src/features/search/index-build/write-index.ts';
import { folderSize } from './bench-figures.ts';

/** Cost of an index. */
export interface IndexCost {
	/** Wall seconds of each run. */
	seconds: number[];
	/** Bytes on disk, without the files of Pagefind's own interfaces. */
	index: number;
	/** Bytes of the files of Pagefind's own interfaces. */
	interfaces: number;
}

const INTERFACES = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes the portal's index and plain Pagefind's index of the same pages in turn, so that both run
 * under the same load of the machine.
 *
 * @param site folder of the built portal
 * @param target folder in which plain Pagefind's `pagefind/` is written
 * @throws Error if an index cannot be written
 */
export async function timeIndexes(
	site: string,
	target: string,
	runs: number,
): Promise<{ own: IndexCost; plain: IndexCost }> {
	const own: number[] = [];
	const plain: number[] = [];
	for (let run = 0; run < runs; run++) {
		own.push(await timed(indexIn(site), () => writeSearchIndex(site)));
		plain.push(await timed(indexIn(target), () => writePlainIndex(site, indexIn(target))));
	}
	return {
		own: { seconds: own, ...sizes(indexIn(site)) },
		plain: { seconds: plain, ...sizes(indexIn(target)) },
	};
}

async function writePlainIndex(site: string, outputPath: string): Promise<void> {
	try {
		const { index, errors } = await pagefind.createIndex({ forceLanguage: 'de' });
		if (!index) throw new Error(`Plain Pagefind does not start: ${errors.join('; ')}`);
		const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
			.filter((file) => /(?:^|\/)index\.html$/.test(file))
			.sort();
		for (const sourcePath of pages) {
			const content = readFileSync(join(site, sourcePath), 'utf8');
			const added = await index.addHTMLFile({ sourcePath, content });
			if (added.errors.length > 0) throw new Error(`${sourcePath}: ${added.errors.join('; ')}`);
		}
		const written = await index.writeFiles({ outputPath });
		if (written.errors.length > 0) throw new Error(written.errors.join('; '));
	} finally {
		await pagefind.close();
	}
}

async function timed(folder: string, write: () => Promise<unknown>): Promise<number> {
	rmSync(folder, { recursive: true, force: true });
	const started = performance.now();
	await write();
	return (performance.now() - started) / 1000;
}

function indexIn(folder: string): string {
	return join(folder, 'pagefind');
}

function sizes(folder: string): { index: number; interfaces: number } {
	const interfaces = readdirSync(folder)
		.filter((name) => INTERFACES.test(name))
		.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
	return { index: folderSize(folder) - interfaces, interfaces };
}
