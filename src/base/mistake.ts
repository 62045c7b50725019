/** Something wrong, reported to the person who wrote it. */
export interface Mistake {
	/** What is wrong, one German sentence. */
	text: string;
	/** What is expected instead, for the end of a sentence: „ein Datum wie 2026-03-31“. */
	expected?: string | undefined;
	/** What to write instead, if it can be known: the line, the value or the name. */
	correction?: string | undefined;
}

/** A mistake with its place in a text. */
export interface Located extends Mistake {
	/** Offset into the text, 0 if the mistake concerns the whole text. */
	at: number;
}
