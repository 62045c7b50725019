import { defineConfig } from 'astro/config';
import pruneUnusedVariables from 'postcss-prune-var';
import { contentGate } from './src/integrations/content-gate.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { environment, siteUrl } from './src/portal/portal.ts';

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
		css: {
			preprocessorOptions: { scss: { quietDeps: true } },
			// KERN defines every colour of its palettes; only those in use are sent.
			postcss: { plugins: [pruneUnusedVariables()] },
		},
	},
	integrations: [contentGate(), searchIndex()],
});
