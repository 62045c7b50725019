import type { Located } from '#src/base/mistake.ts';
import type { z } from 'zod';
import type { Entry } from '#src/model/entry.ts';
import type { KindId } from '#src/model/kinds.ts';
import type { VersionId } from '#src/model/versions.ts';
import type { Range, SourceText } from './source-text.ts';

/** Path from an entry's data to one of its values. */
export type FieldPath = readonly (string | number)[];

/** The places of an entry's values in its file. */
export interface FieldRanges {
	/** @returns the range of a field's name; undefined for list items and fields not written. */
	key(path: FieldPath): Range | undefined;
	/** @returns the range of a field's value; undefined if it is not written. */
	value(path: FieldPath): Range | undefined;
}

/** Why a file, or a part of it, cannot be read as content. */
export interface Problem extends Located {
	/**
	 * `ablage`: the file is misplaced; `kodierung`: it is no plain text; `yaml`: its content cannot
	 * be read; `text`: its text cannot.
	 */
	rule: 'ablage' | 'kodierung' | 'text' | 'yaml';
	/** File or folder below the content folder, with `/`. */
	file: string;
	/** Left out: `Fehler`. */
	severity?: 'Hinweis';
}

/** One entry as it is written, valid or not. */
export interface Source {
	kind: KindId;
	id: string;
	/** Place of the id in a table; for other storage the start of the file. */
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
	/** Spaces before every line of `body`; undefined: the file holds the lines in another form. */
	bodyIndent: number | undefined;
	/** Version of the entry whose text `body` is; left out: the entry's own text. */
	version?: VersionId;
	/** The valid entry; otherwise undefined, and `issues` or the file's problems explain why. */
	entry: Entry | undefined;
	/** What the kind's schema finds wrong with the fields. */
	issues: readonly z.core.$ZodIssue[];
}

/** A file of content with everything read from it. */
export interface SourceFile {
	file: string;
	text: SourceText;
	sources: Source[];
	problems: Problem[];
}
