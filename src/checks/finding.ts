import type { Mistake } from '#src/base/mistake.ts';

/** A mistake in a content file, for its author. */
export interface Finding extends Mistake {
	/** Name of the rule, German, kebab-case: `felder`, `verweise`. */
	rule: string;
	/** `Fehler` stops the build, `Hinweis` does not. */
	severity: 'Fehler' | 'Hinweis';
	/** The mistake is in a draft: the severity is `Hinweis`, and the entry is left out. */
	draft?: true;
	/** File below the content folder, with `/`. */
	file: string;
	/** Counted from 1. */
	line: number;
	/** Counted from 1, in characters. */
	column: number;
	/** The line as written in the file. */
	sourceLine?: string;
}
