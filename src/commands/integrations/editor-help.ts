import type { AstroIntegration } from 'astro';
import { refreshEditorHelp } from '../editor/refresh-editor-help.ts';

/**
 * Keeps the schemas editors complete and validate with up to date, while building and writing.
 *
 * @param contentDir absolute path of the content folder
 */
export function editorHelp(contentDir: string): AstroIntegration {
	return {
		name: 'editor-help',
		hooks: {
			'astro:config:done': () => refreshEditorHelp(contentDir),
			'astro:server:setup': ({ server }) => {
				const refresh = (file: string) => {
					if (file.startsWith(contentDir)) refreshEditorHelp(contentDir);
				};
				server.watcher.on('add', refresh).on('unlink', refresh);
			},
		},
	};
}
