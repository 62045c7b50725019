import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { once } from '#src/base/once.ts';
import { NO_STEPS } from '#src/base/steps.ts';
import { siteFiles, type AstroApp } from '../generate/astro-app.ts';
import { buildRun, type BuildRun } from '../generate/build-run.ts';
import { finishSite } from '../generate/finish-site.ts';
import { generateFiles, type GeneratedFiles } from '../generate/generate-files.ts';
import { SiteFolder } from '../generate/site-folder.ts';
import { shippedPackages } from './shipped-packages.ts';

/**
 * Renders and writes the portal's files, in place of Astro's own loop: only files that change, with all that is read
 * from finished pages. `npm run build` adds what it knows of earlier builds (`build-run.ts`).
 *
 * @param siteUrl host without a slash at the end
 * @param base with slashes at both ends
 */
export function sitePages(siteUrl: string, base: string): AstroIntegration {
	let outDir = '';
	let generated: GeneratedFiles | undefined;
	/** Astro started by itself: nothing is packed, kept or taken over. */
	const plainRun = once((): BuildRun => ({
		folder: new SiteFolder(outDir, false),
		pages: undefined,
		steps: NO_STEPS,
	}));
	const currentRun = () => buildRun() ?? plainRun();
	return {
		name: 'site-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				outDir = fileURLToPath(config.outDir);
			},
			'astro:build:start': ({ setPrerenderer }) => {
				setPrerenderer((astros) => ({
					...astros,
					name: 'wissensnetz',
					async getStaticPaths() {
						// Astro's prerenderer keeps the app of its bundle in itself.
						const { app } = astros as unknown as { app: AstroApp };
						const run = currentRun();
						run.onBundled?.();
						generated = await generateFiles(app, await siteFiles(app, base), siteUrl, run);
						// All are written; nothing is left for Astro to do.
						return [];
					},
				}));
			},
			'astro:build:done': async () => {
				if (!generated) throw new Error('Astro finished a build without asking for pages');
				await finishSite({
					run: currentRun(),
					siteUrl,
					base,
					...generated,
					shipped: shippedPackages(),
				});
			},
		},
	};
}
