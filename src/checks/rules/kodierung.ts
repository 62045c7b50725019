import {
	CONTROL,
	JOINED,
	LOST,
	SYMBOL,
	TWICE_ENCODED,
	withSingleLetters,
} from '#src/base/text/broken-signs.ts';
import type { Nodes } from 'mdast';
import { codePointName, hiddenSign, withoutHiddenSigns } from '#src/base/text/hidden-signs.ts';
import type { Source } from '#src/entries/read/source.ts';
import type { Range, SourceText } from '#src/entries/read/source-text.ts';
import { offsetAt, offsetOf, type CheckedFile } from '../checked-file.ts';
import { NEWS, newsWith } from '../example-content.ts';
import { fieldTexts } from '../field-texts.ts';
import type { Remark, Rule } from '../rule.ts';
import { problemsOf } from '../problems.ts';
import { surveyFiles } from '../survey-files.ts';

const PAIRS: readonly (readonly [string, string])[] = [
	...[...'äöüÄÖÜßé§°²³·–—„“”‚‘’…€»«'].map((sign): [string, string] => [misread(sign), sign]),
];

/** @returns a sign of a symbol font, unless it begins the line: then the rule `stil` sees an item of a list */
function symbolIn(line: string): RegExpExecArray | undefined {
	const start = /^[\s>*+-]*[\uf000-\uf0ff]?/.exec(line)?.[0].length ?? 0;
	const found = SYMBOL.exec(line.slice(start));
	if (!found) return undefined;
	found.index += start;
	return found;
}

/** Files are plain text in UTF-8, without invisible characters and broken umlauts. */
export const kodierung: Rule = {
	name: 'kodierung',
	help: {
		title: 'Die Datei ist reiner Text in UTF-8',
		explanation: [
			'Damit Umlaute auf jedem Rechner gleich aussehen, ist jede Datei in UTF-8 gespeichert. Ältere Editoren und Word schlagen oft etwas anderes vor: „ANSI“, „Unicode“ oder „UTF-8 mit BOM“. Wählen Sie beim Speichern „UTF-8“.',
			'Beschädigte Umlaute wie „Ã¼“ entstehen, wenn eine Datei in der falschen Kodierung geöffnet und wieder gespeichert wurde. Unsichtbare Zeichen kommen beim Kopieren aus Word oder von Internetseiten mit; sie stören die Suche und können einen Text anders aussehen lassen, als er ist.',
		],
		wrong: { file: 'meldungen/neu.mdx', text: newsWith('für alle', 'fÃ¼r alle') },
		right: { file: 'meldungen/neu.mdx', text: NEWS },
	},
	*checkFile(checked) {
		yield* problemsOf(checked, 'kodierung');
		yield* checked.sources.flatMap((source) => [...escapedRemarks(source)]);
		for (const source of checked.texts) yield* entityRemarks(checked, source);
		yield* lineRemarks(checked.file, checked.text);
	},
	*check(content) {
		for (const { questions, answers } of surveyFiles(content).values()) {
			if (questions) {
				yield* lineRemarks(questions.file, questions.source);
				yield* escapedRemarks({ ...questions, text: questions.source });
			}
			if (answers) yield* lineRemarks(answers.file, answers.source);
		}
		if (content.removed) yield* escapedRemarks(content.removed);
	},
};

function* lineRemarks(file: string, source: SourceText): Iterable<Remark> {
	for (let line = 1; source.lineStart(line) < source.text.length; line++) {
		const written = source.lineText(line);
		const start = source.lineStart(line);
		const here = ({ index }: { index: number }) => ({ file, source, at: start + index });
		const twice = TWICE_ENCODED.exec(written);
		if (twice) {
			yield {
				...here(twice),
				text: 'Umlaute oder Satzzeichen sind beschädigt: Die Datei wurde in der falschen Kodierung geöffnet und gespeichert.',
				expected: 'die richtigen Zeichen, die Datei in UTF-8',
				correction: mended(written),
			};
		}
		const lost = LOST.exec(written);
		if (lost) {
			yield {
				...here(lost),
				text: 'Hier steht ein Ersatzzeichen; das richtige ist verloren gegangen.',
				expected: 'das richtige Zeichen, die Datei in UTF-8',
			};
		}
		const [joined] = written.matchAll(JOINED);
		if (joined) {
			yield {
				...here(joined),
				text:
					joined[0] === '¬'
						? 'Hier steht ein Trennzeichen (¬) aus einem anderen Programm mitten im Wort.'
						: `Hier stehen mehrere Buchstaben als ein Zeichen (${joined[0]}), wie in einem PDF; die Suche findet das Wort nicht.`,
				expected: 'einzelne Buchstaben',
				correction: withSingleLetters(written),
			};
		}
		const symbol = symbolIn(written);
		if (symbol) {
			yield {
				...here(symbol),
				text: `Hier steht ein Zeichen aus einer Symbolschrift von Word (${codePointName(symbol[0])}); auf der Seite ist es nicht zu sehen.`,
				expected: 'ein gewöhnliches Zeichen oder ein Wort, zum Beispiel `→`',
				correction: symbol[0] === '\uf0e0' ? written.replaceAll('\uf0e0', '→') : undefined,
			};
		}
		const hidden = hiddenSign(written);
		if (hidden) {
			yield {
				...here(hidden),
				text: hidden.stacked
					? 'Hier stehen mehr als vier Akzente auf einem Buchstaben; sie verdecken den Text.'
					: `Hier steht ein unsichtbares Zeichen (${codePointName(hidden.sign)}).`,
				expected: hidden.stacked
					? 'die Zeile ohne diese Zeichen'
					: 'die Zeile ohne unsichtbare Zeichen',
				correction: withoutHiddenSigns(written),
			};
		}
	}
}

/** Finds invisible characters written as YAML escapes such as `\u202e` or `\0`. */
function* escapedRemarks(
	source: Pick<Source, 'file' | 'text' | 'raw' | 'ranges'>,
): Iterable<Remark> {
	for (const { path, value, name } of fieldTexts(source)) {
		const range = source.ranges.value(path);
		if (range && !value.isWellFormed()) yield halfRemark(source, range, name);
		const control = CONTROL.exec(value)?.[0];
		const hidden = control ?? hiddenSign(value)?.sign;
		if (hidden === undefined || !range) continue;
		if (hiddenSign(source.text.text.slice(range.start, range.end))) continue;
		yield {
			file: source.file,
			source: source.text,
			at: range.start,
			text: `Im Feld \`${name}\` steht ein unsichtbares Zeichen (${codePointName(hidden)}).`,
			expected: 'die Angabe ohne unsichtbare Zeichen',
		};
	}
}

/** Half of a character, which only an escape can write: `\ud83d` without what belongs to it. */
function halfRemark(
	{ file, text }: Pick<Source, 'file' | 'text'>,
	{ start, end }: Range,
	name: string,
): Remark {
	const escape = /\\(?:u|U0000)d[89a-f][\da-f]{2}/i.exec(text.text.slice(start, end));
	return {
		file,
		source: text,
		at: start + (escape?.index ?? 0),
		text: `Im Feld \`${name}\` steht ein halbes Zeichen${escape ? ` (\`${escape[0]}\`)` : ''}, das nichts bedeutet.`,
		expected: 'das Zeichen selbst statt seiner Nummer, oder die Angabe ohne es',
	};
}

/** Signs whose names in HTML say what the author means: where a word may break, and where it must not. */
const MEANT = '\u00ad\u2060';
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,30}));/gi;
const NAMED: Readonly<Record<string, string>> = {
	...{ zwj: '\u200d', zwnj: '\u200c', lrm: '\u200e', rlm: '\u200f', af: '\u2061', it: '\u2062' },
	...{ ic: '\u2063', applyfunction: '\u2061', invisibletimes: '\u2062', invisiblecomma: '\u2063' },
	...{ zerowidthspace: '\u200b', negativeverythinspace: '\u200b', negativethinspace: '\u200b' },
	...{ negativemediumspace: '\u200b', negativethickspace: '\u200b' },
};

/** Finds invisible characters written as HTML entities such as `&#x202e;` or `&ZeroWidthSpace;`. */
function* entityRemarks(checked: CheckedFile, source: Source): Iterable<Remark> {
	const told = new Set<number>();
	for (const { node } of checked.nodesOf(source)) {
		const hidden = shownTexts(node).map((text) => hiddenSign(text, MEANT));
		const found = hidden.find((each) => each !== undefined);
		if (!found) continue;
		const start = offsetOf(source, node);
		const { line, column } = node.position?.end ?? { line: 1, column: 1 };
		const written = source.text.text.slice(start, offsetAt(source, line, column));
		// The line itself has been reported.
		if (hiddenSign(written, MEANT)) continue;
		const entity = written.matchAll(ENTITY).find((each) => decodedEntity(each) === found.sign);
		const at = start + (entity?.index ?? 0);
		const place = source.text.lineAt(at);
		if (told.has(place)) continue;
		told.add(place);
		const [name] = entity ?? [];
		yield {
			file: source.file,
			source: source.text,
			at,
			text: found.stacked
				? 'Hier stehen mehr als vier Akzente auf einem Buchstaben; sie verdecken den Text.'
				: `${name === undefined ? 'Hier' : `Mit \`${name}\``} steht ein unsichtbares Zeichen (${codePointName(found.sign)}) im Text.`,
			expected: 'die Zeile ohne unsichtbare Zeichen',
			correction:
				name === undefined ? undefined : source.text.lineText(place).replaceAll(name, () => ''),
		};
	}
}

function decodedEntity([, decimal, hex, name]: RegExpExecArray): string | undefined {
	if (name !== undefined) return NAMED[name.toLowerCase()];
	const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
	return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** @returns what a node itself shows or says, as text */
function shownTexts(node: Nodes): string[] {
	const { value, alt, title, url, attributes } = node as Partial<
		Record<'value' | 'alt' | 'title' | 'url', unknown> & {
			attributes: readonly { value?: unknown }[];
		}
	>;
	if (node.type === 'code' || node.type === 'inlineCode') return [];
	return [value, alt, title, url, ...(attributes ?? []).map((each) => each.value)].filter(
		(text) => typeof text === 'string',
	);
}

function mended(line: string): string | undefined {
	const text = PAIRS.reduce((now, [broken, sign]) => now.replaceAll(broken, sign), line);
	return TWICE_ENCODED.test(text) ? undefined : text;
}

/** @returns a character's UTF-8 bytes read as Windows-1252. */
function misread(sign: string): string {
	return new TextDecoder('windows-1252').decode(new TextEncoder().encode(sign));
}
