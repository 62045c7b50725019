import { cpus, loadavg } from 'node:os';
import { rmSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { formatNumber } from '#src/base/text/numbers.ts';
import { kilobytes, median, print } from './bench-figures.ts';
import { showProgress } from '#src/commands/progress/progress.ts';
import { builtPortal } from './built-portal.ts';
import { firstPages } from './bench-sample.ts';
import { serveFolder } from '#src/commands/start/serve-folder.ts';

const RUNS = 3;
const TARGET = '.cache/bench';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const CHROME_FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu'];

/** Prints Lighthouse's results for one page of each type, simulating a phone on a slow line. */
export async function benchLighthouse(): Promise<void> {
	const progress = showProgress();
	progress.phase('Portal bauen');
	await builtPortal(TARGET);
	const server = await serveFolder(TARGET, { port: 0, base: '/' });
	const chrome = await launch({ chromeFlags: CHROME_FLAGS });
	try {
		const load = formatNumber(Math.round((loadavg()[0] ?? 0) * 10) / 10);
		print('Maschine', `${cpus().length} × ${cpus()[0]?.model ?? 'unbekannt'}, Last ${load}`);
		process.stdout.write(
			'Seite | Leistung | Barrierefreiheit | Gute Praxis | Suchmaschinen | geladen | Anfragen | LCP | CLS\n',
		);
		const paths = firstPages(TARGET);
		progress.phase('Seiten laden', paths.length * RUNS);
		for (const path of paths) {
			const results: Result[] = [];
			for (let run = 0; run < RUNS; run++) {
				results.push(await audit(new URL(path.slice(1), server.address).href, chrome.port));
				progress.advance();
			}
			process.stdout.write(`${[path, ...figuresOf(results)].join(' | ')}\n`);
			for (const [id, title] of mistakesIn(results)) print(`  nicht erfüllt`, `${title} (${id})`);
		}
	} finally {
		progress.done();
		chrome.kill();
		server.close();
		rmSync(TARGET, { recursive: true, force: true });
	}
}

async function audit(url: string, port: number): Promise<Result> {
	const result = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
	if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
	return result.lhr;
}

/** Medians of all runs. */
function figuresOf(results: readonly Result[]): string[] {
	const figure = (of: (result: Result) => number | null | undefined) =>
		median(results.map((result) => of(result) ?? 0));
	const ofAudit = (id: string) => figure(({ audits }) => audits[id]?.numericValue);
	return [
		...CATEGORIES.map((id) =>
			formatNumber(Math.round(figure(({ categories }) => categories[id]?.score) * 100)),
		),
		kilobytes(ofAudit('total-byte-weight')),
		formatNumber(figure((result) => requestsOf(result))),
		`${formatNumber(Math.round(ofAudit('largest-contentful-paint') / 100) / 10)} s`,
		formatNumber(Math.round(ofAudit('cumulative-layout-shift') * 1000) / 1000),
	];
}

function requestsOf({ audits }: Result): number {
	const details = audits['network-requests']?.details;
	return details?.type === 'table' ? details.items.length : 0;
}

/**
 * @returns id and title of weighted audits that failed in every run, except speed, which varies and
 * has a figure.
 */
function mistakesIn(results: readonly Result[]): [string, string][] {
	const [first] = results;
	if (!first) return [];
	const counted = CATEGORIES.filter((id) => id !== 'performance').flatMap(
		(id) => first.categories[id]?.auditRefs.filter(({ weight }) => weight > 0) ?? [],
	);
	return counted.flatMap(({ id }): [string, string][] =>
		results.every(({ audits }) => (audits[id]?.score ?? 1) < 1)
			? [[id, first.audits[id]?.title ?? '']]
			: [],
	);
}
