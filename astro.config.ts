import { defineConfig } from 'astro/config';
import { SassString } from 'sass';
import { sbom } from './src/integrations/bill-of-materials.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { editorHelp } from './src/integrations/editor-help.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { paperIsLight } from './src/integrations/paper-is-light.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { pruneVariables } from './src/integrations/shared-variables.ts';
import { subsetFonts } from './src/integrations/subset-fonts.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { isOperatorMistake } from './src/portal/operator-mistake.ts';

// Whoever starts Astro: a mistake in the configuration is told in one sentence, without a trace.
const { contentDir, environment, siteUrl } = await import('./src/portal/portal.ts').catch(
	(error: unknown) => {
		if (!isOperatorMistake(error)) throw error;
		process.stderr.write(`${error.message}\nEs wurde nichts gebaut und nichts verändert.\n`);
		process.exit(1);
	},
);

// Small modules that several scripts import lie in one file, not in one each: fewer requests a page.
const codeSplitting = {
	groups: [
		{ name: 'page', test: /vite\/preload-helper|\/calendar\/browser\/today\.ts$/ },
		{ name: 'list', test: /\/(?:catalogue\/browser|compare)\/(?:filter-dom|compare-address)\.ts$/ },
	],
};

export default defineConfig({
	site: siteUrl,
	base: environment.basePath,
	trailingSlash: 'always',
	output: 'static',
	compressHTML: true,
	scopedStyleStrategy: 'where',
	devToolbar: { enabled: false },
	// A strict content security policy allows files only.
	build: { format: 'directory', inlineStylesheets: 'never', assets: '_teile' },
	vite: {
		build: { assetsInlineLimit: 0 },
		environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
		css: {
			preprocessorOptions: {
				scss: {
					quietDeps: true,
					// What is printed behind a link: the host, as people write it, which only the build knows.
					functions: {
						'portal-address()': () => new SassString(siteUrl.replace(/^https?:\/\//, '')),
					},
				},
			},
			postcss: { plugins: [paperIsLight(), ...pruneVariables('src/styles', 'portal.scss')] },
		},
	},
	integrations: [
		contentGate(contentDir, environment.contentDir),
		editorHelp(contentDir),
		subsetFonts(),
		searchIndex(),
		siteMap(siteUrl, environment.basePath),
		sbom(),
		hostingFiles(environment.basePath),
	],
});
