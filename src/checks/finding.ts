/** Something wrong with a content file, told to its author. */
export interface Finding {
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
	/** What is wrong, one German sentence. */
	text: string;
	/** What is expected instead, for the end of a sentence: „ein Datum wie 2026-03-31“. */
	expected?: string;
	/** The line as it stands in the file. */
	sourceLine?: string;
	/** The corrected line, if it can be known. */
	correction?: string;
}
