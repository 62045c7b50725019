import {
	shortReferences,
	type CorrectionSource,
	type Piece,
	type SentPiece,
	type SentSource,
} from './correction-text.ts';

/** @returns an entry as the form works with it, from what was sent */
export function openedSource(sent: SentSource): CorrectionSource {
	const { text, parts } = sent;
	return {
		...sent,
		parts: parts.map((part) => ({
			...part,
			pieces: part.pieces.map((piece) => openedPiece(piece, text)),
		})),
	};
}

function openedPiece({ asWritten, ...piece }: SentPiece, text: string): Piece {
	return asWritten ? { ...piece, text: shortReferences(text.slice(piece.from, piece.to)) } : piece;
}
