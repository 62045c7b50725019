import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { REMOVED_FILE, removedSchema, type RemovedEntry } from '#src/model/removed-entries.ts';
import { readText } from './read-file.ts';
import type { FieldRanges, Problem } from './source.ts';
import { sourceText, type SourceText } from './source-text.ts';
import { readYaml } from '../yaml/yaml-fields.ts';

/** The list of removed entries as written. */
export interface RemovedEntries {
	file: string;
	text: SourceText;
	raw: Record<string, unknown> | undefined;
	ranges: FieldRanges;
	/** Valid entries; none if anything in the file is wrong. */
	entries: RemovedEntry[];
	issues: readonly z.core.$ZodIssue[];
	problems: Problem[];
}

/**
 * Reads `entfernt.yaml`.
 *
 * @param dir absolute path of the content folder
 * @returns undefined if there is no such file; `find-entry-files.ts` reports a link
 */
export function readRemoved(dir: string): RemovedEntries | undefined {
	const path = join(dir, REMOVED_FILE);
	// Links are not followed: the report would show lines of a file elsewhere.
	if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
	const read = readText({ file: REMOVED_FILE, path });
	const text = sourceText(read.text ?? '');
	const { raw, ranges, mistakes } = readYaml(text.text, 0);
	const result = removedSchema.safeParse(raw, { reportInput: true });
	return {
		file: REMOVED_FILE,
		text,
		raw,
		ranges,
		entries: result.success ? result.data.entfernt : [],
		issues: result.success || raw === undefined ? [] : result.error.issues,
		problems: [
			...read.problems,
			...(read.text === undefined
				? []
				: mistakes.map((mistake) => ({ rule: 'yaml' as const, file: REMOVED_FILE, ...mistake }))),
		],
	};
}
