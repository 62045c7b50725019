import { encodeBlanks } from '#src/base/urls.ts';

/** What to write in Markdown instead of an HTML element. */
interface Advice {
	expected: string;
	/** Turns a line with the element into Markdown. */
	mend?: (line: string) => string;
}

const LONGEST = 5_000;
const ATTRIBUTES = '(?:\\s[^<>]{0,2000})?';

/** Replaces elements with what they contain, between marks. */
const around = (tags: string, before: string, behind = before): ((line: string) => string) => {
	const pattern = new RegExp(`<(${tags})${ATTRIBUTES}>(\\s*)([^<]*?)(\\s*)</\\1\\s*>`, 'gi');
	return (line) =>
		line.replace(pattern, (_all, _tag, left: string, text: string, right: string) =>
			text === '' ? left + right : `${left}${before}${text}${behind}${right}`,
		);
};
const without = (tags: string): ((line: string) => string) => {
	const pattern = new RegExp(`</?(?:${tags})${ATTRIBUTES}/?>`, 'gi');
	return (line) => line.replace(pattern, '');
};
const valueIn = (tag: string, name: string): string | undefined => {
	const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
	return found?.[1] ?? found?.[2];
};

const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
	[...'0123456789+-n()'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ⁽⁾'][index] ?? sign]),
);
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
	[...'0123456789+-()'].map((sign, index) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₍₎'][index] ?? sign]),
);

/** Writes numbers above or below the line with the characters for it; a link stays what it is. */
const shifted = (tag: string, signs: Readonly<Record<string, string>>) => {
	const pattern = new RegExp(`<${tag}${ATTRIBUTES}>\\s*([^<]*?)\\s*</${tag}\\s*>`, 'gi');
	return (line: string) =>
		line.replace(pattern, (all, text: string) => {
			if (/^\[[^\]]{1,9}\]\(#[^)]+\)$/.test(text)) return text;
			const characters = [...text];
			return characters.every((sign) => Object.hasOwn(signs, sign))
				? characters.map((sign) => signs[sign]).join('')
				: all;
		});
};

const PLAIN =
	'p|div|span|font|center|small|big|u|ins|abbr|acronym|cite|label|section|article|header|footer|main|nav|time|var|samp|dfn|address|figure|figcaption|o:p|w:[a-z]+|v:[a-z]+|m:[a-z]+|st1:[a-z]+';

const ADVICE: Readonly<Record<string, Advice>> = {
	b: { expected: 'zwei Sterne für fette Wörter: `**fett**`', mend: around('b|strong', '**') },
	i: { expected: 'ein Stern für kursive Wörter: `*kursiv*`', mend: around('i|em', '*') },
	s: {
		expected: 'zwei Tilden für Gestrichenes: `~~weg~~`',
		mend: around('s|del|strike', '~~'),
	},
	mark: { expected: 'zwei Sterne für Wichtiges: `**wichtig**`', mend: around('mark', '**') },
	code: { expected: 'Gravis-Zeichen: `` `Code` ``', mend: around('code|kbd|tt', '`') },
	q: { expected: 'Anführungszeichen: „Text“', mend: around('q', '„', '“') },
	a: {
		expected: 'ein Link in Markdown: `[Text](https://…)`',
		mend: (line) =>
			line.replace(/<a(\s[^<>]{0,2000})?>([^<]*)<\/a\s*>/gi, (_all, tag: string, text: string) => {
				const href = valueIn(tag, 'href')?.trim();
				return href && text.trim() ? `[${text.trim()}](${encodeBlanks(href)})` : text;
			}),
	},
	img: {
		expected: 'ein Bild im Ordner des Beitrags: `![Beschreibung](bild.png)`',
		mend: (line) =>
			line.replace(/<img\s[^<>]{0,5000}>/gi, (tag) => {
				const src = valueIn(tag, 'src');
				return src === undefined
					? tag
					: `![${valueIn(tag, 'alt') ?? 'Beschreibung'}](${encodeBlanks(src.trim())})`;
			}),
	},
	br: {
		expected: 'eine Leerzeile für einen neuen Absatz',
		mend: (line) =>
			line.replace(/[ \t]{0,20}<\/?w?br(?:\s[^<>]{0,200})?\/?>[ \t]{0,20}/gi, ' ').trimEnd(),
	},
	hr: {
		expected: 'eine Zeile `***`, oder `---` zwischen zwei Leerzeilen',
		// Dashes directly below a line of text would make it a heading.
		mend: (line) => line.replace(/^([\s>]*)<hr(?:\s[^<>]{0,200})?\/?>\s*$/i, '$1***'),
	},
	p: { expected: 'Absätze ohne HTML, getrennt durch Leerzeilen', mend: without(PLAIN) },
	u: {
		expected:
			'der Text ohne Unterstreichung, die nach einem Link aussähe; Wichtiges fett: `**wichtig**`',
	},
	span: { expected: 'der Text allein; Farben, Schriften und Größen bestimmt das Portal' },
	word: { expected: 'der Text ohne die Reste aus Word', mend: without('o:p') },
	h2: {
		expected: 'eine Überschrift in Markdown: `## Text`',
		mend: (line) =>
			line.replace(
				/<h([1-6])(?:\s[^<>]{0,2000})?>\s*([^<]*?)\s*<\/h\1\s*>/gi,
				(_all, level: string, text: string) => `${'#'.repeat(Math.max(2, Number(level)))} ${text}`,
			),
	},
	li: {
		expected: 'eine Liste in Markdown: Zeilen, die mit `- ` oder `1. ` beginnen',
		mend: (line) =>
			line
				.replace(/^(\s*)<li(?:\s[^<>]{0,200})?>\s*([^<]*?)\s*<\/li\s*>\s*$/i, '$1- $2')
				.replace(/^(\s*)<[uo]l>\s*<li>\s*([^<]*?)\s*<\/li>\s*<\/[uo]l>\s*$/i, '$1- $2'),
	},
	blockquote: {
		expected: 'ein Zitat in Markdown: Zeilen, die mit `> ` beginnen',
		mend: (line) =>
			line.replace(
				/^(\s*)<blockquote(?:\s[^<>]{0,200})?>\s*([^<]*?)\s*<\/blockquote\s*>\s*$/i,
				'$1> $2',
			),
	},
	pre: { expected: 'ein Codeblock: eine Zeile mit drei Gravis-Zeichen davor und danach' },
	table: { expected: 'eine Tabelle in Markdown: `| Spalte | Spalte |`' },
	details: {
		expected:
			'der Text offen, mit einer Überschrift `### …`, oder in einem Kasten: `<Hinweis titel="…">` und `</Hinweis>` je in einer eigenen Zeile',
	},
	iframe: {
		expected: 'ein Link auf die Seite, die hier erscheinen soll: `[Titel des Videos](https://…)`',
	},
	sup: {
		expected:
			'das hochgestellte Zeichen selbst, zum Beispiel `m²`; eine Quelle als `[1](#quelle-1)`',
		mend: shifted('sup', RAISED),
	},
	sub: {
		expected: 'das tiefgestellte Zeichen selbst, zum Beispiel `CO₂`',
		mend: shifted('sub', LOWERED),
	},
};

const SAME: Readonly<Record<string, string>> = {
	...{ strong: 'b', em: 'i', del: 's', strike: 's', kbd: 'code', tt: 'code', wbr: 'br' },
	...{ div: 'p', section: 'p', article: 'p', address: 'p', header: 'p', footer: 'p' },
	...{ font: 'span', center: 'span', small: 'span', big: 'span', ins: 'u', abbr: 'span' },
	...{ acronym: 'span', cite: 'span', label: 'span', time: 'span', var: 'span', samp: 'span' },
	...{ dfn: 'span', main: 'p', nav: 'p', figure: 'img', figcaption: 'img', picture: 'img' },
	...{ h1: 'h2', h3: 'h2', h4: 'h2', h5: 'h2', h6: 'h2', ul: 'li', ol: 'li', dl: 'li' },
	...{ dt: 'li', dd: 'li', caption: 'table', col: 'table', colgroup: 'table', tfoot: 'table' },
	...{ tr: 'table', td: 'table', th: 'table', thead: 'table', tbody: 'table' },
	...{ summary: 'details', video: 'iframe', audio: 'iframe', embed: 'iframe', object: 'iframe' },
};

/**
 * Advises what to write instead of an HTML element.
 *
 * @param tag the element's name
 * @param line the line that contains the element
 * @returns what is expected and, if known, the line in Markdown; undefined for other elements
 */
export function htmlAdvice(
	tag: string,
	line: string,
): { expected: string; correction: string | undefined } | undefined {
	const name = tag.toLowerCase();
	const key = Object.hasOwn(SAME, name) ? SAME[name] : /^\w+:\w+$/.test(name) ? 'word' : name;
	const advice = key !== undefined && Object.hasOwn(ADVICE, key) ? ADVICE[key] : undefined;
	if (!advice) return undefined;
	return { expected: advice.expected, correction: inMarkdown(line) };
}

/** @returns a line without any HTML; undefined if some of it has no counterpart, or if nothing is left */
export function inMarkdown(line: string): string | undefined {
	if (line.length > LONGEST) return undefined;
	let text = line;
	// From the inside out: three levels are more than anybody nests in a line.
	for (let level = 0; level < 3; level++) {
		for (const { mend } of Object.values(ADVICE)) text = mend?.(text) ?? text;
	}
	text = text.trimEnd();
	if (text.trim() === '' || text === line || TAGS.test(text.replace(/`[^`]*`/g, '')))
		return undefined;
	return text;
}

/** A tag that is left. */
const TAGS = /<\/?[a-z][a-z0-9:-]{0,40}(?:[\s/][^<>]{0,500})?>/;
