import type { FieldPath, Source } from '#src/entries/read/source.ts';
import type { Range, SourceText } from '#src/entries/read/source-text.ts';
import type { Environment } from '#src/site/portal/environment.ts';
import type { Portal } from '#src/site/portal/portal-schema.ts';

/** Something that remains to be done before the portal goes public. */
export interface LaunchFinding {
	/** Name of the rule, German: `platzhalter`. */
	rule: string;
	/** File as the operator can open it from the project's folder, with `/`. */
	file: string;
	/** Counted from 1. */
	line: number;
	/** Counted from 1, in characters. */
	column: number;
	/** What is wrong, one German sentence. */
	text: string;
	/** What to do, one German sentence. */
	todo: string;
}

/** `portal.yaml` with the places of its values. */
interface PortalFile {
	/** File as a reader can open it. */
	file: string;
	text: SourceText;
	portal: Portal;
	/** @returns the range of a value; undefined if it is not written. */
	value: (path: FieldPath) => Range | undefined;
}

/** Everything that the rules check. */
export interface LaunchState {
	/** The content folder as the operator can type it. */
	folder: string;
	/** What will be published: every entry that is not a draft. */
	sources: readonly Source[];
	portal: PortalFile;
	environment: Environment;
	/** Reference day for overdue reviews, ISO. */
	today: string;
}

/** One kind of reason not to go public yet; `launch-check.ts` lists all rules. */
export interface LaunchRule {
	/** Name in findings and for `--ohne`. */
	name: string;
	check(state: LaunchState): Iterable<LaunchRemark>;
}

/** What a rule finds at a place. */
export interface LaunchRemark {
	/** File as a reader can open it. */
	file: string;
	/** The file's text; left out if there is no such file. */
	source?: SourceText;
	/** Offset into the text. */
	at?: number;
	text: string;
	todo: string;
}
