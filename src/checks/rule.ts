import type { Located } from '#src/base/mistake.ts';
import type { SourceText } from '#src/entries/read/source-text.ts';
import type { CheckedContent } from './checked-content.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Finding } from './finding.ts';

/** Most findings of one rule that are reported in one file. */
export const MOST_PER_FILE = 200;

/** Rules about lines that only parse after repair. */
export const MENDED_LINES = ['yaml', 'kodierung'] as const;

/**
 * One kind of mistake and how to find it. New rules belong in `rules/` and the list in
 * `rules.ts`.
 */
export interface Rule {
	/** Name in findings and in the address of its help, German, kebab-case. */
	name: string;
	/** The mistakes could run code or mislead readers: they stop the build even in drafts. */
	security?: true;
	/**
	 * Rules whose finding on a line explains the finding of this rule there, which is then dropped.
	 */
	silencedBy?: readonly string[];
	/** Its hints are told once nothing further down in the file is: mending that would make them untrue. */
	hintsWait?: true;
	/** The rule finds no mistakes, only hints: a build, which shows none, does without it. */
	hintsOnly?: true;
	/** What the rule finds in a file depends on the glossary, too. */
	usesGlossary?: true;
	help: RuleHelp;
	/**
	 * Finds what is wrong with a file whatever lies beside it, in any order. It is kept with the file: only files that
	 * have changed are asked about again.
	 */
	checkFile?(checked: CheckedFile): Iterable<Remark>;
	/** Finds what is wrong between files, in any order. Asked at every check, so it should read no text in vain. */
	check?(content: CheckedContent): Iterable<Remark>;
}

/** Help about a rule for authors, under `/mitmachen/regeln/<name>/`; its examples are tested. */
interface RuleHelp {
	title: string;
	/** Why the rule exists and what to do, in paragraphs. */
	explanation: readonly string[];
	/** Has findings of this rule only. */
	wrong: RuleExample;
	/** The same content without findings. */
	right: RuleExample;
}

/** A content file, added to the entries of `example-content.ts`. */
export interface RuleExample {
	/** Below the content folder, with `/`. */
	file: string;
	text: string;
	/** Further files, path → text. */
	moreFiles?: Readonly<Record<string, string>>;
}

/** A mistake that a rule finds at a place in a file. */
export interface Remark extends Located {
	/** File or folder below the content folder, with `/`. */
	file: string;
	/** The file's text; left out if it was not read. */
	source?: SourceText | undefined;
	/** Left out: `Fehler`. */
	severity?: Finding['severity'];
}
