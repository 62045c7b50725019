/** Message for a text nested so deeply that walking its tree would exhaust the stack. */
export const TOO_DEEP = 'Nested too deep';
/** Message for a line longer than any real paragraph. */
export const TOO_LONG_LINE = 'Line too long';
/** Message for a text longer than any article. */
export const TOO_LONG_TEXT = 'Text too long';
/** Message for a text with more of a sign than any real text. */
export const TOO_MANY_SIGNS = 'Too many signs';

/** Message for a code block without its last line: everything below it would be code. */
export const OPEN_FENCE = 'Open code block';

/** Levels of quotes, lists and components. */
export const MAX_DEPTH = 100;
const MAX_LINE = 20_000;
/** Characters of the longest text; about 150 printed pages. */
export const MAX_TEXT = 300_000;
/** Signs that take the parser quadratic time, or make a node each of their cells. */
export const MAX_SIGNS: Readonly<Record<string, number>> = {
	'{': 1_000,
	'&': 2_000,
	'<': 3_000,
	'|': 20_000,
};

/** An error in a text; line and column count from 1. */
export interface MdxError {
	line: number;
	column: number;
	/** English, from the parser or this module; `rules/text.ts` translates it. */
	message: string;
}

/**
 * Finds input that no author writes and that would take the parser minutes.
 *
 * @returns the first place beyond a limit, or undefined
 */
export function beyondLimits(body: string): MdxError | undefined {
	const counts: Record<string, number> = {};
	let length = 0;
	for (const [index, text] of body.split('\n').entries()) {
		const line = index + 1;
		length += text.length + 1;
		if (length > MAX_TEXT && text.length <= MAX_LINE)
			return { line, column: 1, message: TOO_LONG_TEXT };
		if (text.length > MAX_LINE) {
			const deep = markerColumn(text);
			if (deep !== undefined) return { line, column: deep, message: TOO_DEEP };
			return { line, column: MAX_LINE, message: TOO_LONG_LINE };
		}
		const deep = markerColumn(text);
		if (deep !== undefined) return { line, column: deep, message: TOO_DEEP };
		for (const [sign, most] of Object.entries(MAX_SIGNS)) {
			counts[sign] = (counts[sign] ?? 0) + text.split(sign).length - 1;
			if (counts[sign] <= most) continue;
			return { line, column: text.lastIndexOf(sign) + 1, message: TOO_MANY_SIGNS };
		}
	}
	return undefined;
}

/** @returns the column of the quote or list marker that opens one level too many. */
function markerColumn(text: string): number | undefined {
	const marker = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
	for (let depth = 1; marker.test(text); depth++) {
		if (depth === MAX_DEPTH) return marker.lastIndex;
	}
	return undefined;
}
