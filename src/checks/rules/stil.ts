import type { Mistake } from '#src/base/mistake.ts';
import type { Paragraph } from 'mdast';
import remarkGfm from 'remark-gfm';
import noEmphasisAsHeading from 'remark-lint-no-emphasis-as-heading';
import noHeadingPunctuation from 'remark-lint-no-heading-punctuation';
import noLiteralUrls from 'remark-lint-no-literal-urls';
import noUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { kindOf } from '#src/model/kinds.ts';
import type { Source } from '#src/entries/read/source.ts';
import { offsetAt, offsetOf, type CheckedFile } from '../checked-file.ts';
import { doubledText } from '../doubled-text.ts';
import { lostFootnotes } from '../lost-footnotes.ts';
import { strayBlocks } from '../stray-blocks.ts';
import { straySigns } from '../stray-signs.ts';
import { isLintCandidate } from '../lint-candidates.ts';
import { ownAddressOf } from '../own-address.ts';
import type { Remark, Rule } from '../rule.ts';
import { newsWithText } from '../example-content.ts';
import { linkMistakes } from '../style/broken-links.ts';
import { rowMistakes, tableMistake } from '../style/broken-tables.ts';
import { foreignBlock, foreignMarks } from '../style/foreign-markup.ts';
import { listMistake } from '../style/pasted-lists.ts';
import { earlyMark } from '../style/early-marks.ts';
import { cutWord } from '../style/pasted-words.ts';
import { proseOf, styleRemark, type StyleMistake } from '../style/prose.ts';

const MAX_LENGTH = 100_000;

const processor = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(noEmphasisAsHeading)
	.use(noHeadingPunctuation, '.,;:!')
	.use(noLiteralUrls)
	.use(noUndefinedReferences, { allow: [/^Platzhalter:/i] })
	.freeze();

/** Explanations of remark-lint's rules for people who do not know Markdown. */
const messages: Readonly<Record<string, Mistake>> = {
	'no-emphasis-as-heading': {
		text: 'Eine Zeile ist nur fett oder kursiv; Vorleseprogramme erkennen sie nicht als Überschrift.',
		expected: 'eine Überschrift: `## Text` oder `### Text`',
	},
	'no-heading-punctuation': {
		text: 'Die Überschrift endet mit einem Satzzeichen.',
		expected: 'eine Überschrift ohne Punkt, Komma, Doppelpunkt oder Ausrufezeichen am Ende',
	},
	'no-literal-urls': {
		text: 'Die Adresse steht ohne Text da; man weiß nicht, wohin sie führt.',
		expected: 'ein Link mit Text: `[Name der Seite](https://…)`',
	},
	'no-undefined-references': {
		text: 'Die eckigen Klammern sehen nach einem Link aus, haben aber kein Ziel.',
		expected: 'ein Link `[Text](/ziel/)` oder der Text ohne eckige Klammern',
	},
};

/** Reports as hints Markdown that works but reads badly, mostly found by remark-lint. */
export const stil: Rule = {
	name: 'stil',
	hintsOnly: true,
	silencedBy: ['abschnitte', 'ueberschriften'],
	help: {
		title: 'Gut lesbar für alle',
		explanation: [
			'Diese Hinweise betreffen, was zwar funktioniert, aber schlecht zu lesen ist: eine fette Zeile statt einer Überschrift, ein Satzzeichen am Ende einer Überschrift, eine nackte Adresse mitten im Satz, eckige Klammern ohne Ziel, Sterne, die auf der Seite zu sehen sind, eine Linie unmittelbar unter einem Absatz, eine Fußnote ohne Erklärung, die Nummer einer Quelle vor dem Punkt statt dahinter.',
			'Hinweise halten nichts auf. Wer sie beachtet, hilft Menschen, die sich Seiten vorlesen lassen.',
		],
		wrong: { file: 'meldungen/neu.mdx', text: newsWithText('**Was neu ist**', '', 'Alles.') },
		right: { file: 'meldungen/neu.mdx', text: newsWithText('## Was neu ist', '', 'Alles.') },
	},
	*checkFile(checked) {
		for (const source of checked.texts) {
			const { tree, errors } = checked.treeOf(source);
			if (!source.body.trim() || !tree) continue;
			const foreign = [...foreignMistakes(checked, source)];
			yield* foreign.map((mistake) => styleRemark(source, mistake));
			// remark's parser is slow on texts longer than any real one.
			if (source.body.length > MAX_LENGTH) continue;
			const explained = new Set(
				foreign.flatMap(({ line, explains = 0 }) =>
					Array.from({ length: explains }, (_none, index) => line.line + index),
				),
			);
			const told = new Set<string>();
			const unreadable = new Set(errors.map((error) => error.line));
			yield* unformatted(checked, source, new Set(foreign.map(({ line }) => line.line)));
			yield* strayBlocks(source, tree);
			const doubled = doubledText(source, tree);
			if (doubled) yield doubled;
			const footnotes = [...lostFootnotes(checked, source)];
			yield* footnotes;
			for (const { ruleId, line, column } of lintMessages(source.body)) {
				const message = messages[ruleId ?? ''];
				if (!message) continue;
				// What the rule `text` has to say about a line comes first.
				if (unreadable.has(line ?? 1)) continue;
				if (explained.has(line ?? 1) && BRACKETS.has(ruleId ?? '')) continue;
				const at = offsetAt(source, line ?? 1, column ?? 1);
				// What made it a heading is told already.
				if (ruleId === 'no-heading-punctuation' && source.text.text[at] !== '#') continue;
				// A bare mail address names its recipient.
				if (
					ruleId === 'no-literal-urls' &&
					!/^(?:https?:|www\.)/i.test(source.text.text.slice(at, at + 8))
				)
					continue;
				const { text } = source;
				if (ruleId === 'no-undefined-references' && kindOf(source.kind).withGaps) continue;
				const footnote = /^\[\^[^\]\s[]{1,40}\]/.exec(text.text.slice(at, at + 50))?.[0];
				if (footnote !== undefined && footnotes.length > 0) continue;
				// The rule `links` knows the page that a link of a wiki means.
				if (/\[\[/.test(text.text.slice(Math.max(0, at - 1), at + 2))) continue;
				// Boxes to tick are told with their list.
				if (/^\[[ xX]?\](?![(:])/.test(text.text.slice(at, at + 4))) continue;
				// The rule `links` refuses addresses that nobody else can open.
				if (ruleId === 'no-literal-urls') {
					const [address = ''] = /^[^\s<>()]{0,500}/.exec(text.text.slice(at, at + 500)) ?? [];
					if (ownAddressOf(address, undefined)?.place.match(/machine|network/)) continue;
				}
				// The address belongs to the brackets before it.
				if (ruleId === 'no-literal-urls' && /\][ \t]+\($/.test(text.text.slice(at - 10, at)))
					continue;
				if (ruleId === 'no-literal-urls' && text.text.slice(at - 2, at) === '](') continue;
				const number = /^\[\^?(\d{1,3})\]/.exec(text.text.slice(at, at + 6));
				const sources = source.raw?.['quellen'];
				const isNumber = number && Array.isArray(sources) && Number(number[1]) <= sources.length;
				// One line, however many brackets it has, is one mistake.
				const kind = `${line} ${ruleId}${isNumber ? ' number' : ''}`;
				if (ruleId === 'no-undefined-references' && told.has(kind)) continue;
				told.add(kind);
				if (isNumber) {
					const whole = text.lineText(text.lineAt(at));
					yield {
						...{ file: source.file, source: text, at, severity: 'Hinweis' },
						text: `Die Zahl [${number[1]}] führt nicht zur Quelle.`,
						expected: `\`[${number[1]}](#quelle-${number[1]})\``,
						correction: whole.replace(
							/(?<![\\\]\w`])\[\^?(\d{1,3})\](?![[(:])/g,
							(all, each: string) =>
								Number(each) >= 1 && Number(each) <= sources.length
									? `[${each}](#quelle-${each})`
									: all,
						),
					};
					continue;
				}
				yield {
					...{ file: source.file, source: text, at, severity: 'Hinweis' },
					...(footnote === undefined
						? message
						: {
								text: `Die Fußnote \`${footnote}\` hat keine Erklärung.`,
								expected: `unten im Text \`${footnote}: …\`; für Belege eine Quelle: \`[1](#quelle-1)\``,
							}),
				};
			}
		}
	},
};

/** What remark-lint says about brackets without a target and about what stands in them. */
const BRACKETS: ReadonlySet<string> = new Set(['no-undefined-references', 'no-literal-urls']);

/** Finds lists, tables, links and marks that came from another program and are none here. */
function* foreignMistakes(checked: CheckedFile, source: Source): Iterable<StyleMistake> {
	for (const block of proseOf(checked, source)) {
		const whole =
			foreignBlock(block) ??
			listMistake(block) ??
			tableMistake(block) ??
			cutWord(block) ??
			earlyMark(block);
		if (whole) yield whole;
		if (!whole || whole.explains === undefined) yield* linkMistakes(block);
		yield* foreignMarks(block);
	}
	const written = source.body.split('\n');
	for (const { node } of checked.nodesOf(source))
		if (node.type === 'table') yield* rowMistakes(node, written);
}

function lintMessages(body: string): VFile['messages'] {
	if (!isLintCandidate(body)) return [];
	const file = new VFile(body);
	processor.runSync(processor.parse(file), file);
	return file.messages;
}

/** Patterns of paragraphs that were meant as more than plain text. */
const LEFT_OVER: readonly (Mistake & { pattern: RegExp; mend?: (line: string) => string })[] = [
	{
		pattern: /^#{7,}\s/,
		text: 'So viele Rauten machen keine Überschrift.',
		expected: 'zwei oder drei Rauten: `## Überschrift`',
		mend: (line) => line.replace(/^#+/, '###'),
	},
	{
		pattern: /^[´`’']{3}/,
		text: 'Ein Codeblock beginnt mit drei Gravis-Zeichen `` ` ``, nicht mit Akzenten.',
		expected: 'eine Zeile mit drei Gravis-Zeichen davor und danach',
	},
];

/** Finds paragraphs that were meant as headings, in lines about which nothing was told. */
function unformatted(checked: CheckedFile, source: Source, told: ReadonlySet<number>): Remark[] {
	const found: Remark[] = [];
	const blanks = ' '.repeat(source.bodyIndent ?? 0);
	const { tree } = checked.treeOf(source);
	if (!tree) return found;
	const straySign = straySigns(source);
	visit(tree, 'paragraph', (paragraph, _index, parent) => {
		if (told.has(paragraph.position?.start.line ?? 0)) return;
		const at = offsetOf(source, paragraph);
		const { text } = source;
		const line = text.lineText(text.lineAt(at)).slice(blanks.length);
		const here = { file: source.file, source: text, at, severity: 'Hinweis' } as const;
		const hashes = /^#{1,6}(?=[^#\s\d]|[^\S \t\n])/.exec(line)?.[0];
		const fixed = hashes !== undefined && /^\s/.test(line.slice(hashes.length));
		if (hashes !== undefined) {
			const level = '#'.repeat(Math.max(2, hashes.length));
			found.push({
				...here,
				text: fixed
					? 'Hinter den Rauten steht ein geschütztes Leerzeichen; so ist es keine Überschrift.'
					: 'Hinter den Rauten fehlt ein Leerzeichen; so ist es keine Überschrift.',
				expected: 'Rauten, Leerzeichen, Text: `## Überschrift`',
				correction: `${blanks}${level} ${line.slice(hashes.length).trimStart()}`,
			});
		} else {
			const stray = [...leftOver(source, paragraph, straySign)];
			found.push(...stray.filter((each) => !(parent?.type === 'listItem' && isOwnItem(each))));
		}
	});
	visit(tree, (node) => {
		if (node.type !== 'heading' && node.type !== 'tableCell') return;
		const stray = straySign(node);
		if (stray) found.push(stray);
	});
	return found;
}

/**
 * @returns true for a star that begins a line, with a word behind it, in the item above: where the first of several
 * such lines was corrected, the others have been told with it
 */
function isOwnItem({ source, at }: Remark): boolean {
	if (!source) return false;
	const start = source.lineStart(source.lineAt(at));
	return source.text[at] === '*' && source.text.slice(start, at).trim() === '';
}

/** Finds Markdown characters that the page would show. */
function* leftOver(
	source: Source,
	paragraph: Paragraph,
	straySign: ReturnType<typeof straySigns>,
): Iterable<Remark> {
	const { text } = source;
	const at = offsetOf(source, paragraph);
	const blanks = ' '.repeat(source.bodyIndent ?? 0);
	const line = text.lineText(text.lineAt(at)).slice(blanks.length);
	const here = { file: source.file, source: text, severity: 'Hinweis' } as const;
	const mark = LEFT_OVER.find(({ pattern }) => pattern.test(line));
	if (mark && line.trimStart() === line) {
		const { mend } = mark;
		const correction = mend && blanks + mend(line);
		yield { ...here, at, text: mark.text, expected: mark.expected, correction };
		return;
	}
	const stray = straySign(paragraph);
	if (stray) yield stray;
}
