import { ownCopy } from '#src/base/own-copy.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import { analysePage, type PageRecord } from '#src/features/search/index-build/analyse-page.ts';
import { indexedPage, type IndexedPage } from '#src/outputs/site-map/site-map.ts';
import { oldPage, type OldPage } from '#src/outputs/hosting/moved-pages.ts';
import { hasAddress } from '#src/outputs/built-pages.ts';
import { renderFile, type AstroApp, type SiteFile } from './astro-app.ts';
import type { BuildRun } from './build-run.ts';
import type { PageCache } from './page-cache.ts';

/** What other files of the portal need to know of a finished page. */
export interface PageSummary {
	/** File below the published folder. */
	file: string;
	/** What the page says of itself to search engines; left out if it is kept out. */
	indexed?: IndexedPage | undefined;
	/** Left out for pages at their present address. */
	old?: OldPage | undefined;
}

/** The result of {@link generateFiles}. */
export interface GeneratedFiles {
	/** Pages, in order of code units of their files. */
	pages: PageSummary[];
	/** What the search index takes from each page that takes part in the search, in the same order. */
	records: Iterable<PageRecord>;
}

/**
 * Writes every file that a route makes: those that would be as before are taken over, the others rendered.
 *
 * @param origin of the portal, without a slash at the end
 */
export async function generateFiles(
	app: AstroApp,
	files: readonly SiteFile[],
	origin: string,
	{ folder, pages: cache, steps }: BuildRun,
): Promise<GeneratedFiles> {
	cache?.begin(new Map(files.map(({ file, props }) => [file, props])));
	const found: FoundPage[] = [];
	steps.phase('Seiten bauen', files.length);
	for (const site of files) {
		steps.advance();
		const { file } = site;
		const kept = cache?.unchanged(file);
		const text = kept && cache?.text(file);
		if (cache && kept && text !== undefined && folder.takeOver(file, kept.digest)) {
			cache.keepUnchanged(file, kept);
			if (text !== '') found.push({ summary: JSON.parse(firstLine(text)) as PageSummary });
			continue;
		}
		const render = () => renderFile(app, site, origin);
		const { content, keep } = cache
			? await cache.render(file, render)
			: { content: await render(), keep: () => undefined };
		const digest = folder.write(file, content);
		if (!file.endsWith('.html')) {
			keep(digest, '');
			continue;
		}
		const html = content.toString();
		const summary = ownCopy(summaryOf(file, html));
		const record = hasAddress(file) ? analysePage(file, html) : undefined;
		keep(digest, `${JSON.stringify(summary)}\n${record ? JSON.stringify(record) : ''}`);
		// Records of thousands of pages would fill the memory.
		found.push(cache ? { summary } : { summary, record });
	}
	found.sort((a, b) => codeOrder(a.summary.file, b.summary.file));
	return { pages: found.map(({ summary }) => summary), records: recordsOf(found, cache) };
}

interface FoundPage {
	summary: PageSummary;
	/** Left out if the cache has it. */
	record?: PageRecord | undefined;
}

function* recordsOf(
	found: readonly FoundPage[],
	cache: PageCache | undefined,
): Generator<PageRecord> {
	for (const { summary, record } of found) {
		if (!cache) {
			if (record) yield record;
			continue;
		}
		const text = cache.text(summary.file);
		if (text === undefined) throw new Error(`What was kept of ${summary.file} is gone`);
		const line = text.slice(text.indexOf('\n') + 1);
		if (line !== '') yield JSON.parse(line) as PageRecord;
	}
}

const firstLine = (text: string) => text.slice(0, text.indexOf('\n'));

/** @param html of a finished page */
function summaryOf(file: string, html: string): PageSummary {
	return {
		file,
		indexed: indexedPage(html),
		old: hasAddress(file) ? oldPage(`/${file.replace(/index\.html$/, '')}`, html) : undefined,
	};
}
