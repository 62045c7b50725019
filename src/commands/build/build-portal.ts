import { join, resolve } from 'node:path';
import { NO_STEPS, type Steps } from '#src/base/steps.ts';
import { today } from '#src/base/dates/today.ts';
import { contentDir, environment, portal, siteUrl } from '#src/site/portal/portal.ts';
import { usableProjectFolder } from '#src/site/portal/project-folder.ts';
import { programDigest } from '#src/site/program-digest.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import { PackFile } from '../cache/pack-file.ts';
import { storeFolder } from '../cache/store-folder.ts';
import { packedTexts, type TextMeta } from '../cache/text-caches.ts';
import { refreshEditorHelp } from '../editor/refresh-editor-help.ts';
import { siteFiles } from '../generate/astro-app.ts';
import { setBuildRun, type BuildRun } from '../generate/build-run.ts';
import { finishSite } from '../generate/finish-site.ts';
import { generateFiles } from '../generate/generate-files.ts';
import { keepProgram, keptProgram, programKey } from '../generate/kept-program.ts';
import { PageCache, type KeptFile } from '../generate/page-cache.ts';
import { digestOf, isUnchanged, SiteFolder } from '../generate/site-folder.ts';
import { handOverContent } from '../integrations/hand-over.ts';
import { passGate } from '../integrations/pass-gate.ts';
import { shippedPackages } from '../integrations/shipped-packages.ts';
import { launchNotice } from '../launch-check/run-launch-check.ts';
import { contentKey, readState, writeState } from './build-state.ts';
import { publishFolder, SILENT, type BuildEvents } from './publish-folder.ts';

/** What the pages rendered in this process were made of. */
let rendered: string | undefined;

/** Report of a finished build. */
export interface BuildReport {
	pages: number;
	/** Wall time in seconds. */
	seconds: number;
	/** Absolute path of the published folder. */
	folder: string;
	/** Nothing had changed since the last build, and the published folder was as that had left it. */
	unchanged: boolean;
	/** Open points before the launch, in German; empty if there are none. */
	notice: string;
}

/**
 * Builds the portal: checks the content, renders the pages that would differ from the published ones, and publishes
 * the result as a whole.
 *
 * Three things make a build shorter than the first one. Each is found out if it does not fit, and can be deleted at
 * any time: what the last build left of texts and pages (`.cache/inhalte`), the published folder itself, from which
 * unchanged files are taken over, and Astro's bundle of the program (`.cache/programm`), which does not depend on
 * content.
 *
 * @param target the published folder, `dist` by default
 * @param steps is told what the build does
 * @returns undefined if the content has mistakes, which are then reported on stderr
 * @throws errors of Astro, the search index or the file system; the published folder is then
 * unchanged
 */
export async function buildPortal(
	target = 'dist',
	events: BuildEvents = SILENT,
	steps: Steps = NO_STEPS,
): Promise<BuildReport | undefined> {
	const started = performance.now();
	steps.phase('Änderungen suchen');
	const project = resolve('.');
	usableProjectFolder(project);
	const base = environment.basePath;
	const program = programKey(project, { siteUrl, base });
	const made = digestOf(JSON.stringify([program, portal, today()]));
	const cache = storeFolder([contentDir, base]);
	let report: Omit<BuildReport, 'seconds'> | undefined;

	await publishFolder(target, events, async ({ published, work }) => {
		const madeOf = digestOf(`${made} ${contentKey(contentDir)}`);
		const before = readState(cache);
		if (before?.madeOf === madeOf && isUnchanged(published, before.files)) {
			report = { pages: before.pages, folder: published, unchanged: true, notice: before.notice };
			return false;
		}
		steps.phase('Inhalte prüfen');
		const checked = passGate(contentDir, environment.contentDir, steps);
		if (!checked) return false;
		// Node keeps the modules it has loaded, and they keep what they know of the content.
		if (rendered !== undefined && rendered !== madeOf) {
			throw new Error(
				'This process has rendered other content before: a build needs one of its own',
			);
		}
		rendered = madeOf;
		const texts = new PackFile<TextMeta>(cache, 'texte', 'texte');
		handOverContent(checked, {
			contentDir,
			project,
			base,
			drafts: false,
			program: programDigest(project),
			cache: packedTexts(texts),
		});
		const pages = new PageCache(new PackFile<KeptFile>(cache, 'seiten', made));
		const folder = new SiteFolder(
			work,
			true,
			before && { path: published, digests: before.files, sources: before.sources },
		);
		await writeSite({ project, program, base, run: { folder, pages, steps } });
		refreshEditorHelp(checked.content, project);
		steps.phase('Dateien packen');
		folder.adoptRest();
		const count = [...folder.digests.keys()].filter((file) => file.endsWith('.html')).length;
		steps.phase('Offene Punkte zählen');
		const notice = launchNotice(checked.content) ?? '';
		steps.phase('Veröffentlichen');
		texts.close();
		pages.close();
		writeState(cache, {
			madeOf,
			pages: count,
			files: folder.digests,
			sources: folder.sources,
			notice,
		});
		report = { pages: count, folder: published, unchanged: false, notice };
		return true;
	});
	return report && { ...report, seconds: (performance.now() - started) / 1000 };
}

interface SiteToWrite {
	project: string;
	/** Key of the program. */
	program: string;
	base: string;
	run: BuildRun;
}

/** Writes all files of the portal with the kept program if there is one, else with Astro, and keeps the program. */
async function writeSite({ project, program, base, run }: SiteToWrite): Promise<void> {
	const programs = cacheFolder('programm');
	// Elsewhere, modules would not find the project's packages.
	const isLasting = programs === join(project, '.cache', 'programm');
	const kept = isLasting ? await keptProgram(programs, program) : undefined;
	if (kept) {
		run.steps.phase('Seiten bauen');
		const files = await siteFiles(kept.app, base);
		const generated = await generateFiles(kept.app, files, siteUrl, run);
		kept.writeAssets(run.folder);
		await finishSite({ run, siteUrl, base, ...generated, shipped: kept.shipped });
		return;
	}
	run.steps.phase('Programm bündeln');
	const { build } = await import('astro');
	setBuildRun({
		...run,
		onBundled() {
			if (isLasting) keepProgram(programs, program, run.folder.path, shippedPackages());
		},
	});
	try {
		await build({ outDir: run.folder.path, logLevel: 'warn' });
	} finally {
		setBuildRun();
	}
}
