/** What to write in Markdown instead of an HTML element. */
interface Advice {
	expected: string;
	/** Turns a line with the element into Markdown. */
	mend?: (line: string) => string;
}

const around = (tags: string, mark: string): ((line: string) => string) => {
	const pattern = new RegExp(`<(${tags})>([^<]*)</\\1>`, 'gi');
	return (line) => line.replace(pattern, `${mark}$2${mark}`);
};
const without = (tags: string): ((line: string) => string) => {
	const pattern = new RegExp(`</?(?:${tags})(?:\\s[^<>]*)?/?>`, 'gi');
	return (line) => line.replace(pattern, '');
};

const ADVICE: Readonly<Record<string, Advice>> = {
	b: { expected: 'zwei Sterne für fette Wörter: `**fett**`', mend: around('b|strong', '**') },
	i: { expected: 'ein Stern für kursive Wörter: `*kursiv*`', mend: around('i|em', '*') },
	s: {
		expected: 'zwei Tilden für Gestrichenes: `~~weg~~`',
		mend: around('s|del|strike', '~~'),
	},
	code: { expected: 'Gravis-Zeichen: `` `Code` ``', mend: around('code|kbd|tt', '`') },
	a: {
		expected: 'ein Link in Markdown: `[Text](https://…)`',
		mend: (line) => line.replace(/<a\s+href=["']([^"'<>]*)["']\s*>([^<]*)<\/a>/gi, '[$2]($1)'),
	},
	img: {
		expected: 'ein Bild im Ordner des Beitrags: `![Beschreibung](bild.png)`',
		mend: (line) =>
			line.replace(/<img\s[^<>]*>/gi, (tag) => {
				const value = (name: string) => new RegExp(`\\s${name}=["']([^"']*)`, 'i').exec(tag)?.[1];
				const src = value('src');
				return src === undefined ? tag : `![${value('alt') ?? 'Beschreibung'}](${src})`;
			}),
	},
	br: {
		expected: 'eine Leerzeile für einen neuen Absatz',
		mend: (line) => line.replace(/[ \t]*<br\s*\/?>[ \t]*/gi, ' ').trimEnd(),
	},
	hr: { expected: 'eine Zeile `---` zwischen zwei Leerzeilen' },
	p: {
		expected: 'Absätze, getrennt durch Leerzeilen',
		mend: without('p|div|span|font|center|u|small|big'),
	},
	h2: {
		expected: 'eine Überschrift in Markdown: `## Text`',
		mend: (line) =>
			line.replace(
				/<h([1-6])>([^<]*)<\/h\1>/gi,
				(_all, level: string, text: string) => `${'#'.repeat(Math.max(2, Number(level)))} ${text}`,
			),
	},
	li: { expected: 'eine Liste in Markdown: Zeilen, die mit `- ` oder `1. ` beginnen' },
	table: { expected: 'eine Tabelle in Markdown: `| Spalte | Spalte |`' },
	sup: { expected: 'der Text ohne Hochstellung, zum Beispiel `m²`', mend: without('sup|sub') },
};

const SAME: Readonly<Record<string, string>> = {
	...{ strong: 'b', em: 'i', del: 's', strike: 's', kbd: 'code', tt: 'code', wbr: 'br' },
	...{ div: 'p', span: 'p', font: 'p', center: 'p', u: 'p', small: 'p', big: 'p' },
	...{ h1: 'h2', h3: 'h2', h4: 'h2', h5: 'h2', h6: 'h2', ul: 'li', ol: 'li', dl: 'li' },
	...{ tr: 'table', td: 'table', th: 'table', thead: 'table', tbody: 'table', sub: 'sup' },
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
	const key = Object.hasOwn(SAME, name) ? SAME[name] : name;
	const advice = key !== undefined && Object.hasOwn(ADVICE, key) ? ADVICE[key] : undefined;
	if (!advice) return undefined;
	const mended = line.length > 5_000 ? line : (advice.mend?.(line) ?? line);
	const { expected } = advice;
	return { expected, correction: mended === line || mended.trim() === '' ? undefined : mended };
}
