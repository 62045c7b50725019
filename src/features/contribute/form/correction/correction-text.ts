import type { ShownImage } from '#src/entries/articles/images.ts';

/** A published entry as the form for corrections works with it. */
export interface CorrectionSource {
	title: string;
	/** Full address of the page. */
	page: string;
	/** File below the content folder. */
	file: string;
	/** The forge's page that edits the file; left out: none. */
	edit?: string | undefined;
	/** The whole file. */
	text: string;
	/** Offsets of the fields in the file. */
	fields: { from: number; to: number };
	/** What the fields say, as the file has it. */
	data: Record<string, unknown>;
	parts: CorrectionPart[];
	/** Addresses of the portal's own pages that the text links to. */
	pages: string[];
	/** Images beside the text as its page shows them, by the address that the text names; left out: none. */
	images?: Readonly<Record<string, ShownImage>> | undefined;
}

/**
 * The same as the form gets it, a file of its own for each entry: no block is in it twice. There are as many as
 * articles, and few are ever asked for.
 */
export interface SentSource extends Omit<CorrectionSource, 'parts'> {
	parts: SentPart[];
}

export interface SentPart extends Omit<CorrectionPart, 'pieces'> {
	pieces: SentPiece[];
}

/** A piece whose words in the form are those of the file, but for {@link shortReferences}, is `asWritten`. */
export interface SentPiece extends Piece {
	asWritten?: true;
}

/** @returns a text of a file with references to sources as the form shows them: `[1]` */
export function shortReferences(markdown: string): string {
	return markdown.replace(/\[(\d+)\]\(#quelle-\1\)/g, '[$1]');
}

/** A stretch of an entry's file that a correction may change, or leaves as it is. */
export interface Piece {
	/** Offsets in the file. */
	from: number;
	to: number;
	/** The same in the form's words; left out for what the form cannot say, which stays. */
	text?: string;
	/** Only its words, for a piece that stays. */
	words?: string;
}

/** The text under a heading, without those of lower headings. */
export interface CorrectionPart {
	/** Undefined for what stands above the first heading. */
	heading: string | undefined;
	level: number;
	/** The words of the heading; left out for one that stays. */
	title?: { from: number; to: number; text: string };
	/** Links lead to the heading, so it stays. */
	isLinked?: true;
	pieces: Piece[];
}

/** Pieces beside one another that are corrected in one field. */
export interface Area {
	heading: string | undefined;
	level: number;
	pieces: readonly Piece[];
	/** What the field holds; undefined for pieces that stay as they are. */
	text: string | undefined;
}

/** @returns the fields in which an entry's text is corrected, and between them what stays */
export function areasOf(parts: readonly CorrectionPart[]): Area[] {
	return parts.flatMap(({ heading, level, pieces }) => {
		const areas: (Area & { pieces: Piece[] })[] = [];
		for (const piece of pieces) {
			const last = areas.at(-1);
			if (last && (last.text === undefined) === (piece.text === undefined)) {
				last.pieces.push(piece);
				if (piece.text !== undefined) last.text = `${last.text}\n\n${piece.text}`;
			} else areas.push({ heading, level, pieces: [piece], text: piece.text });
		}
		return areas;
	});
}
