declare module 'postcss-prune-var' {
	import type { Plugin } from 'postcss';

	/** PostCSS plugin that removes unused custom properties. */
	export default function pruneUnusedVariables(options?: { skip?: string[] }): Plugin;
}
