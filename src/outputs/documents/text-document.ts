import type { Block, Notes, Table } from '#src/model/text-blocks.ts';

/** A text to take along: what its files say, whatever their format. */
export interface TextDocument {
	title: string;
	summary?: string | undefined;
	/** What the document is: „Leitfaden“. */
	kind: string;
	/** Name of the portal, which is also the author. */
	portal: string;
	/** Full address of the page that says the same. */
	address: string;
	/** Day of the last change, ISO. */
	date: string;
	licence: { name: string; address: string };
	/** Names and values. */
	facts?: Table | undefined;
	blocks: Block[];
	/** What the page shows beside the text. */
	more?: Block[] | undefined;
	/** Sources and footnotes. */
	notes: Notes;
	/** Words in square brackets are to be filled in; facts and origin come after the text, which is used without them. */
	withGaps?: boolean | undefined;
}
