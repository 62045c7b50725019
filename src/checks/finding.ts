import type { Mistake } from '#src/base/mistake.ts';

/** Something wrong with a content file, told to its author. */
export interface Finding extends Mistake {
	/** Name of the rule, German, kebab-case: `felder`, `verweise`. */
	rule: string;
	/** `Fehler` stops the build, `Hinweis` does not. */
	severity: 'Fehler' | 'Hinweis';
	/** A mistake in a draft: told as `Hinweis`, and the entry is left out. */
	draft?: true;
	/** File below the content folder, with `/`. */
	file: string;
	/** Counted from 1. */
	line: number;
	/** Counted from 1, in characters. */
	column: number;
	/** The line as it stands in the file. */
	sourceLine?: string;
}
