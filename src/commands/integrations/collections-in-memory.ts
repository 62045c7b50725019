import type { Plugin } from 'vite';

const ASTROS = 'astro:data-layer-content';
const OURS = '\0wissensnetz:collections';

/**
 * Gives pages their collections from memory, where the gate left them. Astro would write all of them into its bundle
 * as a text and read them back, in dev at every save; and a bundle with content in it could not render other content.
 *
 * @param project absolute path of the project's folder
 */
export function collectionsInMemory(project: string): Plugin {
	const source = JSON.stringify(`${project}/src/site/checked-site.ts`);
	return {
		name: 'collections-in-memory',
		resolveId: {
			// Astro's own plugin for this module stands before those of integrations.
			order: 'pre',
			handler: (id) => (id === ASTROS ? OURS : undefined),
		},
		load: (id) =>
			id === OURS
				? `import { checkedSite, collectionsOf } from ${source};\nexport default collectionsOf(checkedSite());`
				: undefined,
	};
}
