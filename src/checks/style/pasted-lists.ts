import type { ProseBlock, ProseLine, StyleMistake } from './prose.ts';

/** Marks with which lines look like items of a list although Markdown sees none. */
interface Mark {
	pattern: RegExp;
	/**
	 * `any`: one line is enough. `first`: one line is enough at the beginning of a paragraph. `several`: a dash or a
	 * bracket can also begin an ordinary line.
	 */
	needs: 'any' | 'first' | 'several';
	/** Makes a line an item; left out: it would no longer say the same. */
	mend?: (line: string) => string;
	/** The marks count up: `a)`, `b)`. */
	counts?: true;
	/** Square brackets are part of the mark. */
	brackets?: true;
	expected: string;
}

const BULLET = 'in jeder Zeile Strich und Leerzeichen: `- Text`';
const NUMBER = 'in jeder Zeile Nummer, Punkt und Leerzeichen: `1. Text`';
const BOX = 'Strich, Leerzeichen und Kästchen: `- [ ] Text`, abgehakt `- [x] Text`';
const GAP = '[ \\t\\u00a0\\u2000-\\u200a\\u202f]';
const gap = (pattern: string) => new RegExp(pattern.replaceAll('_', GAP), 'u');

/** Signs that Word and web pages set before an item; those of its symbol fonts have no meaning elsewhere. */
const DOTS = '[•●▪■◦‣⁃∙·○◆◇►▶▸▹➢➤❖✦✧⦁⚫\\u{f000}-\\u{f0ff}]\\ufe0f?';
const MONTHS = '(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)';

const MARKS: readonly Mark[] = [
	{
		pattern: gap('^[☐□❏❑⬜🔲☑☒🗹🗷]\\ufe0f?_*(?=\\S)'),
		needs: 'any',
		mend: (line) =>
			line.replace(gap('^.\\ufe0f?_*'), /^[☐□❏❑⬜🔲]/u.test(line) ? '- [ ] ' : '- [x] '),
		expected: BOX,
	},
	{
		pattern: gap('^[-*+]?_?\\[_?[xX]?_?\\]_*(?=[^\\s:(\\[])'),
		needs: 'first',
		brackets: true,
		mend: (line) =>
			line.replace(gap('^[-*+]?_?\\[_?([xX]?)_?\\]_*'), (_all, done: string) =>
				done === '' ? '- [ ] ' : '- [x] ',
			),
		expected: BOX,
	},
	{
		pattern: gap(`^${DOTS}_*(?=\\S)`),
		needs: 'any',
		mend: (line) => line.replace(gap(`^${DOTS}_*`), '- '),
		expected: BULLET,
	},
	{
		pattern: /^[-*+][\u00a0\u2000-\u200a\u202f][ \t]*(?=\S)/,
		needs: 'any',
		mend: (line) => line.replace(gap('^._*'), '- '),
		expected: `${BULLET}; hinter dem Strich steht hier ein geschütztes Leerzeichen`,
	},
	{
		pattern: /^-(?=\p{L})/u,
		needs: 'first',
		mend: (line) => line.replace('-', '- '),
		expected: BULLET,
	},
	{
		pattern: gap('^(?:[–—−‐‑―]|--)(?:_+(?=\\S)|(?=\\p{L}))'),
		needs: 'several',
		mend: (line) => line.replace(gap('^(?:--|.)_*'), '- '),
		expected: BULLET,
	},
	{
		pattern: gap('^o_+(?=\\S)'),
		needs: 'first',
		mend: (line) => line.replace(gap('^o_+'), '- '),
		expected: BULLET,
	},
	{
		pattern: /^[*+](?=[\p{L}\d„"(])/u,
		needs: 'several',
		mend: (line) => `- ${line.slice(1)}`,
		expected: BULLET,
	},
	{
		pattern: gap('^(?:[→➔➜⇒✓✔✗✘❌✅☛]\\ufe0f?|[-=]>)_*(?=\\S)'),
		needs: 'several',
		mend: (line) => `- ${line}`,
		expected: BULLET,
	},
	{
		pattern: gap(`^\\d{1,3}(?:\\.\\)|\\)\\.)_*(?=\\S)`),
		needs: 'any',
		mend: (line) => line.replace(gap('^(\\d+)[.)]+_*'), '$1. '),
		expected: NUMBER,
	},
	{
		pattern: new RegExp(`^\\d{1,3}[.)][\\u00a0\\u2000-\\u200a\\u202f][ \\t]*(?=\\S)(?!${MONTHS})`),
		needs: 'any',
		mend: (line) => line.replace(gap('^(\\d+)[.)]_*'), '$1. '),
		expected: `${NUMBER}; hinter der Nummer steht hier ein geschütztes Leerzeichen`,
	},
	{
		pattern: new RegExp(`^\\d{1,2}[.)](?=\\p{L})(?!${MONTHS})`, 'u'),
		needs: 'first',
		mend: (line) => line.replace(/^(\d+)[.)]/, '$1. '),
		expected: NUMBER,
	},
	{
		pattern: gap('^(?:\\(\\d{1,3}\\)_*|\\d{1,2}_?[-–:]_+)(?=\\S)'),
		needs: 'several',
		counts: true,
		mend: (line) => line.replace(gap('^\\(?(\\d+)_?[-–:)]_*'), '$1. '),
		expected: NUMBER,
	},
	{
		pattern: gap('^[①-⑳]_*(?=\\S)'),
		needs: 'several',
		mend: (line) =>
			`${(line.codePointAt(0) ?? 0) - 0x245f}. ${line.slice(1).replace(gap('^_*'), '')}`,
		expected: NUMBER,
	},
	{
		pattern: gap('^\\(?(?:[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})(?:\\)_*|\\._+)(?=\\S)'),
		needs: 'several',
		counts: true,
		expected:
			'eine Liste: `1. Text` oder `- Text`; sollen die Buchstaben bleiben, ein Absatz je Zeile mit Leerzeilen dazwischen',
	},
];

/** Lines of the longest list that is looked at as a whole; nobody pastes a longer one. */
const LONGEST_LIST = 100;

/** Finds lines of a paragraph that look like a list and are none. */
export function listMistake(block: ProseBlock): StyleMistake | undefined {
	if (block.type !== 'paragraph') return undefined;
	if (block.parent?.type === 'listItem' && block.index === 0) {
		const twice = markInItem(block);
		if (twice) return twice;
	}
	const { lines } = block;
	const inItem = block.parent?.type === 'listItem';
	const column = lines[0]?.before.length ?? 0;
	for (const [index, line] of lines.entries()) {
		// In the first item only a line below its first word belongs to it on purpose: where the first of several lines was
		// corrected, the others have been told with it.
		if (inItem && index === 0 && block.index === 0) continue;
		if (inItem && index > 0 && line.before.length < column && block.parentIndex === 0) continue;
		const mark = MARKS.find(({ pattern }) => pattern.test(line.plain));
		if (!mark) {
			const late = lateNumbers(lines, index);
			if (late) return late;
			continue;
		}
		if (followsNumber(lines, index, mark)) continue;
		const length = runFrom(lines, index, mark);
		const before = lines[index - 1]?.plain.trimEnd() ?? previousText(block);
		const enough =
			mark.needs === 'any' ||
			(mark.needs === 'first' && index === 0) ||
			length > 1 ||
			(index > 0 && !mark.counts && before.endsWith(':')) ||
			(mark.needs === 'several' && index === 0 && !mark.counts && followedBy(block, mark));
		if (!enough) continue;
		if (mark.needs === 'several' && index === 0 && mark.pattern.test(before)) continue;
		// Only a list that begins with 1 can follow a paragraph without an empty line.
		const interrupts = index === 0 || !/^\(?\d/.test(line.plain) || /^\(?1\D/.test(line.plain);
		return {
			line,
			text:
				length === 1
					? 'Die Zeile sieht nach einem Punkt einer Liste aus, ist aber keiner.'
					: `Diese und ${length === 2 ? 'die folgende Zeile' : `die ${length - 1} folgenden Zeilen`} sehen nach einer Liste aus, sind aber keine; auf der Seite stehen sie in einem Absatz.`,
			expected: mark.expected,
			instead: interrupts ? mark.mend?.(line.written) : undefined,
			...(mark.brackets && { explains: length }),
		};
	}
	return undefined;
}

/** Finds an item whose text begins with a mark once more: `- • Text`, `- []Text`. */
function markInItem({ parent, lines }: ProseBlock): StyleMistake | undefined {
	const [line] = lines;
	if (!line || parent?.type !== 'listItem') return undefined;
	const box = gap('^\\[_?([xX]?)_?\\]_*(?=[^\\s:(\\[])').exec(line.plain);
	if (box && typeof parent.checked !== 'boolean') {
		return {
			line,
			text: 'So wird aus den eckigen Klammern kein Kästchen.',
			expected: BOX,
			instead: `[${box[1] ? 'x' : ' '}] ${line.written.slice(box[0].length)}`,
			explains: 1,
		};
	}
	const dot = gap(`^${DOTS}_*(?=\\S)`).exec(line.plain)?.[0];
	if (dot === undefined) return undefined;
	return {
		line,
		text: 'Der Punkt der Liste hat zwei Zeichen davor; eines ist auf der Seite zu sehen.',
		expected: BULLET,
		instead: line.written.slice(dot.length),
	};
}

/** Finds numbered lines that do not begin with 1 and so belong to the paragraph before them. */
function lateNumbers(lines: readonly ProseLine[], index: number): StyleMistake | undefined {
	const number = numberOf(lines[index]);
	const before = lines[index - 1];
	if (!before || number === undefined || numberOf(lines[index + 1]) !== number + 1)
		return undefined;
	return {
		line: before,
		text: 'Hinter dieser Zeile fehlt eine Leerzeile; die Nummern danach werden so keine Liste.',
		expected: `eine Leerzeile vor \`${number}.\`; nur eine Liste ab 1 kommt ohne sie aus`,
	};
}

function numberOf(line: ProseLine | undefined): number | undefined {
	const number = /^(\d{1,3})[.)][ \t]+\S/.exec(line?.plain ?? '')?.[1];
	return number === undefined ? undefined : Number(number);
}

/** @returns the number of lines with a mark, one below the other */
function runFrom(lines: readonly ProseLine[], from: number, { pattern, counts }: Mark): number {
	let last = from;
	while (last + 1 < lines.length && pattern.test(lines[last + 1]?.plain ?? '')) {
		if (counts && !isNext(lines[last]?.plain ?? '', lines[last + 1]?.plain ?? '')) break;
		last++;
	}
	return last - from + 1;
}

/**
 * @returns true for `2.) Zwei` in the run of such lines below `1. Eins`: where the first of several lines was corrected,
 * the others have been told with it
 */
function followsNumber(lines: readonly ProseLine[], index: number, { pattern }: Mark): boolean {
	let first = index;
	const earliest = Math.max(0, index - LONGEST_LIST);
	while (first > earliest && pattern.test(lines[first - 1]?.plain ?? '')) first--;
	if (first === earliest && first > 0) return false;
	const above = numberOf(lines[first - 1]);
	const number = /^\(?(\d{1,3})/.exec(lines[first]?.plain ?? '')?.[1];
	return above !== undefined && number !== undefined && Number(number) === above + 1;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** @returns true for `b)` after `a)`, `2` after `1` and `ii.` after `i.` */
function isNext(one: string, other: string): boolean {
	const [a, b] = [one, other].map((line) => /^\(?(\d+|[a-zA-Z]+)/.exec(line)?.[1] ?? '');
	if (a === undefined || b === undefined) return false;
	if (/^\d/.test(a)) return Number(b) === Number(a) + 1;
	const [low, next] = [a.toLowerCase(), b.toLowerCase()];
	const roman = ROMAN.indexOf(low);
	if (roman !== -1 && ROMAN[roman + 1] === next) return true;
	return a.length === 1 && b.length === 1 && next.charCodeAt(0) === low.charCodeAt(0) + 1;
}

/** @returns true if the next paragraph begins with the same mark */
function followedBy({ parent, index }: ProseBlock, { pattern }: Mark): boolean {
	return pattern.test(firstWords(parent?.children[index + 1]));
}

function previousText({ parent, index }: ProseBlock): string {
	return firstWords(parent?.children[index - 1]);
}

function firstWords(node: unknown): string {
	const { type, children } = (node ?? {}) as {
		type?: string;
		children?: { type: string; value?: string }[];
	};
	const [first] = children ?? [];
	return type === 'paragraph' && first?.type === 'text' ? (first.value ?? '') : '';
}
