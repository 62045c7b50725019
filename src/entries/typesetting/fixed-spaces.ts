const NO_BREAK = '\u00A0';
/** Only in abbreviations: DIN 5008 parts a figure from its unit by a whole space. */
const NARROW = '\u202F';

const MONTH = [
	'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
	'Jan\\.|Feb\\.|Apr\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.',
].join('|');

const ABBREVIATION =
	/(?<![\p{L}.])(?:z\. [BT]\.|d\. h\.|u\. [aU]\.|u\. v\. m\.|i\. d\. R\.|i\. V\. m\.|i\. S\. d\.|o\. [Äg]\.|e\. V\.|v\. a\.|s\. [ou]\.|[an]\. F\.)/gu;

/**
 * Spaces at which German does not break a line. Each rule says what stands behind and before a space; first
 * what rules most spaces out.
 */
const FIXED = anySpace(
	// 12. August 2026, Mai 2023, 18. Kalenderwoche
	`(?<=\\b\\d{1,2}\\. )(?=(?:${MONTH}|Kalenderwoche)(?![\\p{L}]))`,
	`(?=[12]\\d{3}\\b)(?<=(?<![\\p{L}])(?:${MONTH}) )`,
	// § 10, §§ 3 und 4, Abs. 2, Nr. 3
	'(?=\\d)(?<=§ )',
	'(?=\\d)(?<=(?<![\\p{L}])(?:Abs|Nr|Art|Ziff|Kap|Rn|Bd|Nrn)\\. )',
	'(?=\\d)(?<=(?<![\\p{L}])(?:Absatz|Artikel|Nummer|Satz|Ziffer|Kapitel|Seite|Anlage|Schritt|Stufe|Version|Paragraf) )',
	// § 53 Abs. 1 Satz 2, Art. 6 Abs. 1, Abs. 6 Nr. 3
	'(?=(?:Abs\\.|Absatz|Satz|Nr\\.|Halbsatz|Buchst\\.).\\d)(?<=(?:§|Art\\.|Artikel|Abs\\.|Absatz|Satz|Nr\\.).\\d{1,4}[a-z]? )',
	// OZG 2.0, BITV 2.0, WCAG 2.2, EN 301 549
	'(?=\\d)(?<=(?<![\\p{L}\\d])\\p{Lu}{2,8} )',
	'(?=\\d{3}(?!\\d))(?<=(?<![\\p{L}])EN.\\d{3} )',
	// 11,7 Mio. €, 50 Euro, 10 Uhr, 3 Monate
	'(?<=\\d )(?=(?:Mio\\.|Mrd\\.|Tsd\\.|Euro|EUR|Cent|Prozent|Uhr|Millionen|Milliarden|Jahren?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?|Sekunden?)(?![\\p{L}\\d]))',
	// 1. bis 7. Mai
	'(?=bis \\d)(?<=\\b\\d{1,2}\\. )',
	`(?=\\d{1,2}\\. (?:${MONTH}))(?<=\\d\\..bis )`,
	// A dash ends a line instead of beginning one.
	'(?=– )(?<=\\S )',
	// 1.234,56 €, 20 %, 300 KB, 25 km
	'(?<=\\d )(?=(?:€|%|°C?|‰|[kKMGT]B|[kcm]?m[²³]?|kg|g|t|ha|kWh?|MW|Mbit|Gbit)(?![\\p{L}\\d]))',
	// 11,7 Mio. €
	'(?=€)(?<=\\d.Mi?[or]{1,2}d?\\. )',
);
/** What every rule needs beside a space. */
const NEEDED = /[\d–]/;

/**
 * Joins what German does not separate at the end of a line: figure and unit, paragraph sign and
 * number, the parts of an abbreviation and of a date. Each space is replaced by one character, so
 * that {@link withoutTypesetting} can restore the text.
 */
export function withFixedSpaces(text: string): string {
	if (!text.includes(' ')) return text;
	const joined = text.includes('. ')
		? text.replace(ABBREVIATION, (parts) => parts.replaceAll(' ', NARROW))
		: text;
	if (!NEEDED.test(joined)) return joined;
	return joined.replace(FIXED, NO_BREAK);
}

/**
 * Prepares to join a number and what it counts, which only the caller knows.
 *
 * @param counted words behind a number, none of them with signs that mean something in patterns: `Leitfäden`, `planen es`
 * @returns a function that does it: „2 Leitfäden“ stays on one line
 */
export function countJoiner(counted: readonly string[]): (text: string) => string {
	if (counted.length === 0) return (text) => text;
	const space = new RegExp(`(?<=\\d) (?=(?:${counted.join('|')})(?![\\p{L}-]))`, 'gu');
	return (text) => text.replace(space, NO_BREAK);
}

function anySpace(...rules: readonly string[]): RegExp {
	return new RegExp(` (?:${rules.join('|')})`, 'gu');
}
