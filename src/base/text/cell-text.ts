import { plainText } from './plain-text.ts';

/** Spreadsheet programs calculate texts that begin so, quoted or not. */
const FORMULA = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r])/;

/**
 * Beginnings of formulas where a reader that does not know quotation marks, or takes another
 * separator, would begin a cell. Items of a list (`- Text`) are none unless they call something.
 */
const HIDDEN_FORMULA =
	/(?<=[\r\n\v\f\u0085\u2028\u2029][^\S\r\n]{0,9})(?:[=@\uFF1D\uFF20]|[+\-\uFF0B\uFF0D](?=[^\r\n]*(?:\||[\p{L}\d.]\()))|(?<=[,;\t] {0,9})[=\uFF1D]/gu;

const MONTH =
	'(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mär(?:z)?|mrz|mar(?:ch)?|apr(?:il)?|mai|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)';

/** Texts of which a spreadsheet program makes another number, a date, a time or a truth value. */
const CHANGED: readonly RegExp[] = [
	// `08317001` loses its zero, `99050012104000` becomes 9,9E+13.
	/^0\d[\d.,]*$/,
	/^\d{12,}$/,
	/^\d+(?:[.,]\d+)?e[+-]?\d+$/i,
	// `1.5`, `3/4`, `2026-03`: dates, or thousands.
	/^\d{1,4}[./-]\d{1,4}(?:[./-]\d{0,4})?$/,
	/^\d+:\d+(?::\d+)?$/,
	/^\(\d+\)$/,
	/^(?:true|false|wahr|falsch)$/i,
	new RegExp(`^\\d{1,2}[. -]{0,2}${MONTH}\\.?(?:[ -]?\\d{2,4})?$`, 'i'),
	new RegExp(`^${MONTH}\\.?[ -]?\\d{1,4}$`, 'i'),
];

/** Of these the program makes the date that is meant. */
const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

/** No pattern of {@link CHANGED} matches a longer text. */
const LONGEST = 40;

/**
 * Writes a text so that spreadsheet programs show it as it is: with an apostrophe in front if they
 * would calculate it or take it for a number or a date. Control characters are left out.
 */
export function asCellText(text: string): string {
	const clean = plainText(text);
	const safe = clean.replace(HIDDEN_FORMULA, "'$&");
	return needsApostrophe(clean) ? `'${safe}` : safe;
}

/** @returns the text of a cell without the apostrophe that {@link asCellText} puts in front */
export function fromCellText(cell: string): string {
	return cell.startsWith("'") && needsApostrophe(cell.slice(1)) ? cell.slice(1) : cell;
}

function needsApostrophe(text: string): boolean {
	return FORMULA.test(text) || isChanged(text.trim());
}

function isChanged(text: string): boolean {
	if (text.length > LONGEST) return /^\d+$/.test(text);
	return !WHOLE_DAY.test(text) && CHANGED.some((pattern) => pattern.test(text));
}
