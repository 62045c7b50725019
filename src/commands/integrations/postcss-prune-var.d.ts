declare module 'postcss-prune-var' {
	import type { Plugin } from 'postcss';

	/** PostCSS plugin that removes custom properties nothing refers to. */
	export default function pruneUnusedVariables(options?: { skip?: string[] }): Plugin;
}
