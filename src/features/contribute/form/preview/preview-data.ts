import type { NamedEntry } from '#src/model/facts/facts-in.ts';
import type { Term } from '#src/entries/articles/explain-terms.ts';

/** What the preview has to know of the portal; a file of its own, which is loaded with the preview. */
export interface PreviewData {
	/** The portal's base path. */
	base: string;
	/** Terms of the glossary, without their explanations. */
	terms: Omit<Term, 'definition'>[];
	/** Words of other languages, by language. */
	foreign: Readonly<Record<string, readonly string[]>>;
	/** Words that stay on one line with the number before them. */
	counted: readonly string[];
	/** Ids that pages use outside the text. */
	usedIds: readonly string[];
	/** Mailbox that passes questions on. */
	mail: string;
	/** Entries that facts may name. */
	named: NamedEntry[];
}
