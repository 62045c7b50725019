import { rangesOf } from './found-words.ts';

/** A piece of text, marked where it matches the query. */
export interface Piece {
	text: string;
	marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u00A0',
};

/**
 * Marks in a page's summary the words that Pagefind has marked in an excerpt: it says more about the page than a piece of
 * its text, which may be a row of a table.
 *
 * @returns undefined if the summary has none of these words
 */
export function markedSummary(summary: string, excerpt: readonly Piece[]): Piece[] | undefined {
	const words = excerpt.filter(({ marked }) => marked).flatMap(({ text }) => wordsIn(text));
	const ranges = rangesOf(summary, words);
	if (ranges.length === 0) return undefined;
	const pieces: Piece[] = [];
	let done = 0;
	for (const [start, end] of ranges) {
		pieces.push({ text: summary.slice(done, start), marked: false });
		pieces.push({ text: summary.slice(start, end), marked: true });
		done = end;
	}
	pieces.push({ text: summary.slice(done), marked: false });
	return pieces.filter(({ text }) => text !== '');
}

function wordsIn(text: string): string[] {
	return text.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];
}

/** Pagefind marks a word together with the punctuation around it. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * Splits an excerpt into pieces of plain text; `<mark>` is interpreted, any other tag stays text.
 */
export function piecesOf(excerpt: string): Piece[] {
	const pieces: Piece[] = [];
	let marked = false;
	for (const part of excerpt.split(/(<\/?mark>)/)) {
		if (part === '<mark>') marked = true;
		else if (part === '</mark>') marked = false;
		else if (!marked) pieces.push({ text: plainText(part), marked });
		else {
			const [, before = '', word = '', after = ''] = WORD.exec(plainText(part)) ?? [];
			pieces.push(
				{ text: before, marked: false },
				{ text: word, marked: true },
				{ text: after, marked: false },
			);
		}
	}
	return pieces.filter(({ text }) => text !== '');
}

/** Resolves HTML entities, which Pagefind keeps, once each. */
export function plainText(text: string): string {
	return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, dec, hex, name) => {
		if (name) return ENTITIES[String(name).toLowerCase()] ?? String(whole);
		const code = dec ? Number(dec) : Number.parseInt(String(hex), 16);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : String(whole);
	});
}
