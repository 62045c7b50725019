import { diffArrays } from 'diff';
import { blocksOf } from '../text/blocks.ts';
import { cleanText } from '../text/clean-text.ts';
import { headingOf, markdownOf, type MarkdownContext } from '../text/markdown.ts';
import type { Area, CorrectionPart } from './correction-text.ts';

/** A paragraph, list or table of a corrected field. */
interface Chunk {
	/** What the field holds now; undefined for what was removed. */
	text: string | undefined;
	/** What it held; undefined for what was added. */
	was: string | undefined;
	/** The stretch of the file that it was. */
	piece?: { from: number; to: number };
}

/** A heading and the words that it has now. */
export interface CorrectedHeading {
	title: NonNullable<CorrectionPart['title']>;
	text: string;
}

/** @returns the parts of a field: what stands between blank lines */
function chunksOf(text: string): string[] {
	return cleanText(text)
		.split(/\n[ \t]*\n/)
		.map((chunk) => chunk.replace(/^\n+|\s+$/g, ''))
		.filter((chunk) => chunk.trim() !== '');
}

/** @returns the parts of a corrected field in their order, with those that were removed */
export function correctedChunks({ pieces }: Area, text: string): Chunk[] {
	const before = pieces.map((piece) => chunksOf(piece.text ?? '').join('\n\n'));
	let at = 0;
	return diffArrays(before, chunksOf(text)).flatMap(({ added, removed, value }): Chunk[] => {
		if (added) return value.map((each) => ({ text: each, was: undefined }));
		const own = pieces.slice(at, at + value.length);
		at += value.length;
		return own.map((piece, index) => {
			const was = value[index] ?? '';
			return { text: removed ? undefined : was, was, piece };
		});
	});
}

/** @returns what is new in a corrected field */
export function newIn(area: Area, text: string): string[] {
	return correctedChunks(area, text).flatMap((chunk) =>
		chunk.text === undefined || chunk.text === chunk.was ? [] : chunk.text,
	);
}

/** @returns true if a field says something else than before, not only with other blanks */
export function isCorrected(area: Area, text: string): boolean {
	return correctedChunks(area, text).some((chunk) => chunk.text !== chunk.was);
}

/**
 * Writes corrected fields and headings into an entry's file. What is unchanged stays to the letter, between the changes, too.
 *
 * @param file the file's text
 * @param areas fields of the text in their order, and what they hold now
 * @param headings those that may be changed, and what their fields hold now
 * @param context what the text may refer to
 */
export function withTexts(
	file: string,
	areas: readonly { area: Area; text: string }[],
	headings: readonly CorrectedHeading[],
	context: Omit<MarkdownContext, 'level'>,
): string {
	const edits = headings.flatMap(({ title, text }) =>
		text === title.text ? [] : { ...title, text: headingOf(text, context) },
	);
	for (const { area, text } of areas) {
		if (!isCorrected(area, text)) continue;
		const [from, to] = [area.pieces[0]?.from ?? 0, area.pieces.at(-1)?.to ?? 0];
		const level = area.level >= 2 ? 3 : 2;
		const own = correctedChunks(area, text).flatMap((chunk) => {
			if (chunk.text === undefined) return [];
			return chunk.piece
				? file.slice(chunk.piece.from, chunk.piece.to)
				: markdownOf(blocksOf(chunk.text), { ...context, level });
		});
		edits.push({ from, to, text: own.join('\n\n') });
	}
	let written = '';
	let done = 0;
	for (const { from, to, text } of edits.sort((a, b) => a.from - b.from)) {
		written += file.slice(done, from) + text;
		done = to;
	}
	return written + file.slice(done);
}
