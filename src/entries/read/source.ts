import type { Located } from '#src/base/mistake.ts';
import type { z } from 'zod';
import type { Entry } from '#src/model/entry.ts';
import type { KindId } from '#src/model/kinds.ts';
import type { VersionId } from '#src/model/versions.ts';
import type { Range, SourceText } from './source-text.ts';

/** Steps from an entry's data to one of its values. */
export type FieldPath = readonly (string | number)[];

/** Where the values of an entry stand in its file. */
export interface FieldRanges {
	/** @returns the range of a field's name; undefined for list items and fields not written. */
	key(path: FieldPath): Range | undefined;
	/** @returns the range of a field's value; undefined if it is not written. */
	value(path: FieldPath): Range | undefined;
}

/** Why a file, or a part of it, cannot be read as content. */
export interface Problem extends Located {
	/**
	 * `ablage`: the file itself is misplaced; `kodierung`: it is no plain text; `yaml`: what it holds
	 * cannot be read.
	 */
	rule: 'ablage' | 'kodierung' | 'yaml';
	/** File or folder below the content folder, with `/`. */
	file: string;
}

/** One entry as it is written, valid or not. */
export interface Source {
	kind: KindId;
	id: string;
	/** Where the id stands in a table; the beginning of the file for all others. */
	idRange: Range;
	/** File below the content folder, with `/`. */
	file: string;
	text: SourceText;
	/** The fields as written; undefined if they could not be read. */
	raw: Record<string, unknown> | undefined;
	ranges: FieldRanges;
	/** The text after the front matter, empty for YAML and CSV. */
	body: string;
	/** Line of the file on which `body` begins. */
	bodyLine: number;
	/** Blanks before every line of `body`; undefined: the file has its lines in another form. */
	bodyIndent: number | undefined;
	/** `body` is the text of this version of the entry; left out: the entry's own. */
	version?: VersionId;
	/** The valid entry; undefined if `issues` or problems of the file say why not. */
	entry: Entry | undefined;
	/** What the kind's schema says against the fields. */
	issues: readonly z.core.$ZodIssue[];
}

/** A file of content with everything read from it. */
export interface SourceFile {
	file: string;
	text: SourceText;
	sources: Source[];
	problems: Problem[];
}
