import type { Steps } from '#src/base/steps.ts';
import type { PageCache } from './page-cache.ts';
import type { SiteFolder } from './site-folder.ts';

/** What a build in this process wants of the hooks that Astro calls. */
export interface BuildRun {
	/** The folder written to. */
	folder: SiteFolder;
	/** Pages of earlier builds. */
	pages: PageCache | undefined;
	/** Called when the program is bundled and before pages are rendered. */
	onBundled?: (() => void) | undefined;
	/** Is told what the build does. */
	steps: Steps;
}

/** Astro may load its configuration in another module graph than the command that started it. */
const PLACE = Symbol.for('wissensnetz.build-run');

const shared = globalThis as { [PLACE]?: BuildRun | undefined };

/** Tells Astro's hooks about the build that starts now; without an argument, that it is over. */
export function setBuildRun(run?: BuildRun): void {
	shared[PLACE] = run;
}

/** @returns the running build of this process; undefined if Astro was started by itself */
export function buildRun(): BuildRun | undefined {
	return shared[PLACE];
}
