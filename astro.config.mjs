// @ts-check
import { join } from 'node:path';
import { defineConfig } from 'astro/config';
import { isOperatorMistake } from './src/base/operator-mistake.ts';
import { compiledStyles } from './src/commands/integrations/compiled-styles.ts';
import { contentGate } from './src/commands/integrations/content-gate.ts';
import { mdxPages } from './src/commands/integrations/mdx-pages.ts';
import { paperIsLight } from './src/commands/integrations/paper-is-light.ts';
import { pruneVariables } from './src/commands/integrations/shared-variables.ts';
import { ownCopies } from './src/commands/integrations/own-copies.ts';
import { noteShippedPackages } from './src/commands/integrations/shipped-packages.ts';
import { sitePages } from './src/commands/integrations/site-pages.ts';
import { usableProjectFolder } from './src/site/portal/project-folder.ts';
import { storeFolder } from './src/commands/cache/store-folder.ts';
import { subsetFonts } from './src/commands/integrations/subset-fonts.ts';

// Whoever starts Astro: a mistake in the configuration is told in one sentence, without a trace.
const { contentDir, environment, siteUrl } = await portalHere().catch((error) => {
	if (!isOperatorMistake(error)) throw error;
	process.stderr.write(`${error.message}\nEs wurde nichts gebaut und nichts verändert.\n`);
	process.exit(1);
});

async function portalHere() {
	usableProjectFolder(process.cwd());
	return import('./src/site/portal/portal.ts');
}

// Small modules that several scripts import lie in one file, not in one each: fewer requests a page.
const codeSplitting = {
	groups: [
		{
			name: 'page',
			test: /vite\/preload-helper|\/base\/(?:browser\/(?:element|found-prefix)|dates\/today|text\/(?:[a-z]+-order|umlauts))\.ts$/,
		},
		{
			name: 'form',
			test: /\/(?:base|model\/(?!kinds\/))[^?]*\.ts\?eigen$|\/node_modules\/zod\//,
		},
		{ name: 'list', test: /\/(?:catalogue\/browser|compare)\/(?:filter-dom|compare-address)\.ts$/ },
	],
};

// `astro dev` would watch every file that builds have left, which are far more than the sources.
const BUILT = ['dist', '.cache'].map((folder) => join(import.meta.dirname, folder));
/** @param {string} path @returns {boolean} whether no author or programmer writes there */
const isBuilt = (path) =>
	BUILT.some((folder) => path === folder || path.startsWith(join(folder, '/'))) &&
	!path.startsWith(contentDir);

export default defineConfig({
	site: siteUrl,
	base: environment.basePath,
	trailingSlash: 'always',
	output: 'static',
	cacheDir: storeFolder([contentDir, environment.basePath]),
	compressHTML: true,
	scopedStyleStrategy: 'where',
	devToolbar: { enabled: false },
	// A strict content security policy allows files only.
	build: { format: 'directory', inlineStylesheets: 'never', assets: '_teile' },
	vite: {
		plugins: [
			ownCopies('src/features/contribute/form/'),
			ownCopies('src/features/binder/page/browser/'),
		],
		build: { assetsInlineLimit: 0 },
		environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
		server: { watch: { ignored: [isBuilt] } },
		css: { postcss: { plugins: [paperIsLight(), ...pruneVariables('src', 'portal')] } },
	},
	integrations: [
		contentGate(contentDir, environment),
		mdxPages(environment.basePath),
		subsetFonts(),
		compiledStyles(siteUrl),
		noteShippedPackages(),
		sitePages(siteUrl, environment.basePath),
	],
});
