import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Content } from '#src/entries/read/load-content.ts';
import { writeWhole } from '#src/entries/whole-file.ts';
import { titleOf } from '#src/model/entry.ts';
import { fieldsJsonSchema, jsonSchemaOf, type OfferedId } from '#src/model/json-schema.ts';
import { kindIds, kindOf } from '#src/model/kinds.ts';
import { portalSchema } from '#src/site/portal/portal-schema.ts';

/** Folder below the project in which Astro's editor extension looks for schemas. */
export const EDITOR_FOLDER = '.astro/collections';

/**
 * Writes what editors need to complete and validate entries: one JSON Schema per kind with the
 * existing ids, one for `portal.yaml`, and Astro's list that maps files to kinds.
 *
 * @param content the content as read
 * @param dir the content folder as opened in the editor
 * @param project the project's folder, absolute
 */
export function writeEditorFiles(content: Content, dir: string, project: string): void {
	const folder = join(project, EDITOR_FOLDER);
	mkdirSync(folder, { recursive: true });
	const offered = offeredIds(content);
	for (const id of kindIds) {
		write(join(folder, `${id}.schema.json`), jsonSchemaOf(kindOf(id), offered));
	}
	write(join(folder, 'portal.schema.json'), fieldsJsonSchema(portalSchema));
	const withText = kindIds.filter((id) => kindOf(id).storage === 'mdx');
	const entries = content.files.flatMap(({ file, sources: [source] }) => {
		if (!source || !withText.includes(source.kind)) return [];
		// The extension compares decoded addresses in lower case.
		const address = decodeURIComponent(pathToFileURL(join(dir, file)).href).toLowerCase();
		return [[address, source.kind] as const];
	});
	write(join(folder, 'collections.json'), {
		collections: withText.map((name) => ({ hasSchema: true, name })),
		entries: Object.fromEntries(entries),
	});
}

function offeredIds(content: Content): (kinds: readonly string[]) => OfferedId[] {
	return (kinds) =>
		content.entries
			.filter(({ kind }) => kinds.includes(kind))
			.map((entry) => ({ id: entry.id, title: titleOf(entry) }));
}

/** Editors watch these files, so each is written as a whole. */
function write(path: string, data: object): void {
	writeWhole(path, (fresh) => writeFileSync(fresh, `${JSON.stringify(data, null, '\t')}\n`));
}
