import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageRecord } from '#src/features/search/index-build/analyse-page.ts';
import type { IndexFolder } from '#src/features/search/index-build/index-folder.ts';
import { WordMemory } from '#src/features/search/index-build/word-memory.ts';
import { writeIndex } from '#src/features/search/index-build/write-records.ts';
import { htaccess } from '#src/outputs/hosting/apache-files.ts';
import {
	goneMap,
	movedMap,
	oldAddressTable,
	SERVER_FOLDER,
} from '#src/outputs/hosting/old-page-files.ts';
import { headersFile, redirectsFile } from '#src/outputs/hosting/pages-files.ts';
import { readTemplate } from '#src/outputs/hosting/read-template.ts';
import { billOfMaterials } from '#src/outputs/sbom/bill-of-materials.ts';
import type { LockFile } from '#src/outputs/sbom/locked-packages.ts';
import { siteMapFiles } from '#src/outputs/site-map/site-map.ts';
import type { BuildRun } from './build-run.ts';
import type { SiteFolder } from './site-folder.ts';
import type { PageSummary } from './generate-files.ts';

/** What the cache of pages keeps besides them. */
const WORDS = 'woerter';

/** A site whose pages are finished. */
export interface FinishedPages {
	run: BuildRun;
	/** Host without a slash at the end. */
	siteUrl: string;
	/** With slashes at both ends. */
	base: string;
	/** Every page, in order of code units of their files. */
	pages: readonly PageSummary[];
	/** What the search index takes from them. */
	records: Iterable<PageRecord>;
	/** Names of the packages that reach the browser. */
	shipped: ReadonlySet<string>;
}

/** Writes what is read from finished pages: the search index, the site map, rules for servers, the bill of materials. */
export async function finishSite(site: FinishedPages): Promise<void> {
	const { folder, pages, steps } = site.run;
	steps.phase('Suche vorbereiten');
	const words = new WordMemory(pages?.besides(WORDS));
	await writeIndex(indexFolderIn(folder), site.records, words);
	pages?.keepBesides(WORDS, words.toString());
	steps.phase('Verzeichnisse schreiben');
	const files = { ...siteMapOf(site), ...hostingFiles(site), ...billFiles(site) };
	for (const [name, text] of Object.entries(files)) folder.write(name, Buffer.from(text));
}

function indexFolderIn(folder: SiteFolder): IndexFolder {
	const place = (name: string) => `pagefind/${name}`;
	return {
		write: (name, content) => folder.write(place(name), Buffer.from(content as Uint8Array)),
		writeMade: (name, source, make) =>
			folder.writeMade(place(name), source, () => Buffer.from(make())),
	};
}

/** Adds a `robots.txt` that names the site map, unless one exists; below a subpath nobody would read it. */
function siteMapOf({
	run: { folder },
	siteUrl,
	base,
	pages,
}: FinishedPages): Record<string, string> {
	const indexed = pages.flatMap((page) => page.indexed ?? []);
	const map = Object.fromEntries(
		siteMapFiles(indexed, siteUrl + base).map(({ name, text }) => [name, text]),
	);
	if (base !== '/' || existsSync(join(folder.path, 'robots.txt'))) return map;
	const address = `${siteUrl}${base}sitemap.xml`;
	return { ...map, 'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${address}\n` };
}

/** Server rules: headers, types, renamed and removed pages. The latter are read from the pages, so that both agree. */
function hostingFiles({ base, pages }: FinishedPages): Record<string, string> {
	const old = pages.flatMap((page) => page.old ?? []);
	return {
		'.htaccess': htaccess(readTemplate('htaccess'), old, base),
		// GitHub would skip folders that begin with an underscore.
		'.nojekyll': '',
		_headers: headersFile(base),
		_redirects: redirectsFile(old, base),
		[`${SERVER_FOLDER}/umbenannt.map`]: movedMap(old, base),
		[`${SERVER_FOLDER}/entfernt.map`]: goneMap(old, base),
		[`${SERVER_FOLDER}/alte-adressen.tsv`]: oldAddressTable(old),
	};
}

/** The packages in the built portal and those that built it. */
function billFiles({ shipped }: FinishedPages): Record<string, string> {
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
	return { 'sbom.cdx.json': billOfMaterials(lock, new Set(shipped)) };
}
