import { isAbsolute, relative, resolve } from 'node:path';
import type { Content } from '#src/entries/read/load-content.ts';
import { writeEditorFiles } from './write-editor-files.ts';

/**
 * Updates the schemas with which editors complete and validate entries. They are optional: content
 * outside the project gets none, and a failure to write them stops nothing.
 *
 * @param content the content as read
 * @param project the project's folder, which the editor has open
 */
export function refreshEditorHelp(content: Content, project = resolve('.')): void {
	const below = relative(project, content.dir);
	if (below.startsWith('..') || isAbsolute(below)) return;
	try {
		writeEditorFiles(content, content.dir, project);
	} catch {
		// For example, the folder may be read-only; the portal does not depend on the schemas.
	}
}
