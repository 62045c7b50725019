import type { Located } from '#src/base/mistake.ts';
import type { SourceText } from '#src/entries/read/source-text.ts';
import type { CheckedContent } from './checked-content.ts';
import type { Finding } from './finding.ts';

/** Findings of one rule in one file that are told. */
export const MOST_PER_FILE = 200;

/** Rules about lines that have to be mended before they can be read as fields. */
export const MENDED_LINES = ['yaml', 'kodierung'] as const;

/** One kind of mistake and how to find it. New rules go into `rules/` and the list in `rules.ts`. */
export interface Rule {
	/** Name in findings and in the address of its help, German, kebab-case. */
	name: string;
	/** What it refuses could run or mislead: mistakes stop the build in drafts, too. */
	security?: true;
	/** Rules whose finding on a line explains what this one finds there, so that it is told once. */
	silencedBy?: readonly string[];
	help: RuleHelp;
	/** Looks at all content and tells what is wrong; the order does not matter. */
	check(content: CheckedContent): Iterable<Remark>;
}

/** What authors read about a rule under `/mitmachen/regeln/<name>/`; its examples are tested. */
interface RuleHelp {
	title: string;
	/** Why the rule is there and what to do, a paragraph each. */
	explanation: readonly string[];
	/** Has a finding of this rule, and of no other. */
	wrong: RuleExample;
	/** The same without findings. */
	right: RuleExample;
}

/** A file of content; it stands beside the entries of `example-content.ts`. */
export interface RuleExample {
	/** Below the content folder, with `/`. */
	file: string;
	text: string;
	/** Further files, path → text. */
	moreFiles?: Readonly<Record<string, string>>;
}

/** What a rule has to say about a place in a file. */
export interface Remark extends Located {
	/** File or folder below the content folder, with `/`. */
	file: string;
	/** The file's text; left out where it was not read. */
	source?: SourceText | undefined;
	/** Left out: `Fehler`. */
	severity?: Finding['severity'];
}
