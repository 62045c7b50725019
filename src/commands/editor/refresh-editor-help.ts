import { isAbsolute, relative, resolve } from 'node:path';
import type { Content } from '#src/entries/read/load-content.ts';
import { writeEditorFiles } from './write-editor-files.ts';

/**
 * Brings the schemas editors complete and validate with up to date. They are a help only: content
 * outside the project gets none, and nothing stops if they cannot be written.
 *
 * @param content the content as read
 * @param project the project's folder, which is what the editor has open
 */
export function refreshEditorHelp(content: Content, project = resolve('.')): void {
	const below = relative(project, content.dir);
	if (below.startsWith('..') || isAbsolute(below)) return;
	try {
		writeEditorFiles(content, content.dir, project);
	} catch {
		// A folder without write access, for one: the portal does not depend on it.
	}
}
