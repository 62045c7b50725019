import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Steps } from '#src/base/steps.ts';
import { checkContent } from '#src/checks/check-content.ts';
import { contentDir } from '#src/site/portal/portal.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import { folderSize, kilobytes, print, spread } from './bench-figures.ts';
import { showProgress } from '#src/commands/progress/progress.ts';
import { builtPortal } from './built-portal.ts';

const RUNS = 3;
const TARGET = '.cache/bench';

/** Prints what a build costs and what a reader downloads. */
export async function benchPages(): Promise<void> {
	const progress = showProgress();
	progress.phase('Inhalte prüfen', RUNS);
	const checks = measure(() => checkContent(contentDir), progress);
	print('Inhalte prüfen', spread(checks, 's'));

	const builds: number[] = [];
	let pages = 0;
	progress.phase('Portal bauen', RUNS);
	for (let run = 0; run < RUNS; run++) {
		const report = await builtPortal(TARGET);
		builds.push(report.seconds);
		pages = report.pages;
		progress.advance();
	}
	progress.done();
	print('Bauen mit Suchindex', `${spread(builds, 's')}, ${formatNumber(pages)} Seiten`);
	print('Größe von dist/', kilobytes(folderSize(TARGET)));
	print('davon Suchindex', kilobytes(folderSize(join(TARGET, 'pagefind'))));

	for (const path of samplePages(TARGET)) {
		const { html, styles, scripts, fonts, requests } = weigh(path);
		const total = html + styles + scripts;
		print(
			path.slice(TARGET.length),
			`${kilobytes(total)} ohne Schriften (HTML ${kilobytes(html)}, CSS ${kilobytes(styles)}, JS ${kilobytes(scripts)}), ${kilobytes(total + fonts)} mit Schriften, ${requests} Anfragen`,
		);
	}
	rmSync(TARGET, { recursive: true, force: true });
}

/** @returns wall seconds of each run */
function measure(work: () => unknown, steps: Steps): number[] {
	return Array.from({ length: RUNS }, () => {
		const started = performance.now();
		work();
		steps.advance();
		return (performance.now() - started) / 1000;
	});
}

/** @returns one sample page per kind: the first page of every folder, one or two levels deep. */
function samplePages(folder: string): string[] {
	const lists = readdirSync(folder, { withFileTypes: true })
		.filter((each) => each.isDirectory() && !['pagefind', '_teile', 'medien'].includes(each.name))
		.map((each) => join(folder, each.name));
	const details = lists.flatMap((list) =>
		readdirSync(list, { withFileTypes: true })
			.filter((each) => each.isDirectory())
			.slice(0, 1)
			.map((each) => join(list, each.name)),
	);
	return [folder, ...lists, ...details].map((page) => join(page, 'index.html'));
}

/** @returns bytes after gzip, without headers; both fonts count, as a first visit loads them. */
function weigh(page: string) {
	const html = readFileSync(page);
	const text = html.toString();
	const files = (pattern: RegExp) =>
		[...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].map((url) =>
			readFileSync(join(TARGET, url.slice(url.indexOf('/_teile/')))),
		);
	const gzip = (contents: Buffer[]) =>
		contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
	const styles = files(/<link rel="stylesheet" href="([^"]+)"/g);
	const scripts = files(/<script type="module" src="([^"]+)"/g);
	const fonts = readdirSync(join(TARGET, '_teile')).filter((name) => name.endsWith('.woff2'));
	return {
		html: gzip([html]),
		styles: gzip(styles),
		scripts: gzip(scripts),
		fonts: fonts.reduce((sum, name) => sum + statSync(join(TARGET, '_teile', name)).size, 0),
		requests: 1 + styles.length + scripts.length + fonts.length,
	};
}
