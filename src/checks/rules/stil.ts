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
import type { Source } from '#src/entries/read/source.ts';
import { offsetAt, offsetOf, type CheckedFile } from '../checked-file.ts';
import { lineReplaced } from '../lines.ts';
import { isLintCandidate } from '../lint-candidates.ts';
import type { Remark, Rule } from '../rule.ts';
import { newsWithText } from '../example-content.ts';

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
	silencedBy: ['abschnitte'],
	help: {
		title: 'Gut lesbar für alle',
		explanation: [
			'Diese Hinweise betreffen, was zwar funktioniert, aber schlecht zu lesen ist: eine fette Zeile statt einer Überschrift, ein Satzzeichen am Ende einer Überschrift, eine nackte Adresse mitten im Satz, eckige Klammern ohne Ziel.',
			'Hinweise halten nichts auf. Wer sie beachtet, hilft Menschen, die sich Seiten vorlesen lassen.',
		],
		wrong: { file: 'meldungen/neu.mdx', text: newsWithText('**Was neu ist**', '', 'Alles.') },
		right: { file: 'meldungen/neu.mdx', text: newsWithText('## Was neu ist', '', 'Alles.') },
	},
	*checkFile(checked) {
		for (const source of checked.texts) {
			if (!source.body.trim() || !checked.treeOf(source).tree) continue;
			// remark's parser is slow on texts longer than any real one.
			if (source.body.length > MAX_LENGTH) continue;
			yield* unformatted(checked, source);
			for (const { ruleId, line, column } of lintMessages(source.body)) {
				const message = messages[ruleId ?? ''];
				if (!message) continue;
				const at = offsetAt(source, line ?? 1, column ?? 1);
				// A bare mail address names its recipient.
				if (
					ruleId === 'no-literal-urls' &&
					!/^(?:https?:|www\.)/i.test(source.text.text.slice(at, at + 8))
				)
					continue;
				const { text } = source;
				const apart = /^(\[[^\]\n]{1,200}\])[ \t]+(\([^)\s]+\))/.exec(
					text.text.slice(at, at + 500),
				);
				// The address belongs to the brackets before it.
				if (ruleId === 'no-literal-urls' && /\][ \t]+\($/.test(text.text.slice(at - 10, at)))
					continue;
				if (ruleId === 'no-literal-urls' && text.text.slice(at - 2, at) === '](') continue;
				const open = /^\[[^\]\n]{1,200}\]\([^)\s]+(?=\s|$)/.exec(text.text.slice(at, at + 500));
				if (open) {
					yield {
						...{ file: source.file, source: text, at, severity: 'Hinweis' },
						text: 'Dem Link fehlt die schließende Klammer.',
						expected: 'ein Link mit beiden Klammern: `[Text](https://…)`',
						correction: lineReplaced(text, at, open[0], `${open[0]})`),
					};
					continue;
				}
				if (apart) {
					yield {
						...{ file: source.file, source: text, at, severity: 'Hinweis' },
						text: 'Zwischen Text und Adresse des Links steht ein Leerzeichen.',
						expected: 'die Klammern unmittelbar hintereinander: `[Text](https://…)`',
						correction: lineReplaced(text, at, apart[0], `${apart[1]}${apart[2]}`),
					};
					continue;
				}
				const number = /^\[\^?(\d{1,3})\]/.exec(text.text.slice(at, at + 6));
				const sources = source.raw?.['quellen'];
				if (number && Array.isArray(sources) && Number(number[1]) <= sources.length) {
					yield {
						...{ file: source.file, source: text, at, severity: 'Hinweis' },
						text: `Die Zahl [${number[1]}] führt nicht zur Quelle.`,
						expected: `\`[${number[1]}](#quelle-${number[1]})\``,
						correction: lineReplaced(text, at, number[0], `[${number[1]}](#quelle-${number[1]})`),
					};
					continue;
				}
				yield {
					file: source.file,
					source: source.text,
					at,
					severity: 'Hinweis',
					...message,
				};
			}
		}
	},
};

function lintMessages(body: string): VFile['messages'] {
	if (!isLintCandidate(body)) return [];
	const file = new VFile(body);
	processor.runSync(processor.parse(file), file);
	return file.messages;
}

/** Patterns of paragraphs that were meant as more than plain text. */
const LEFT_OVER: readonly (Mistake & { pattern: RegExp; mend?: (line: string) => string })[] = [
	{
		pattern: /^[•●▪·]\s*(?=\S)|^-(?=\p{L})/u,
		text: 'Die Zeile sieht nach einem Punkt einer Liste aus, ist aber keiner.',
		expected: 'Strich und Leerzeichen: `- Text`',
		mend: (line) => line.replace(/^[•●▪·-]\s*/, '- '),
	},
	{
		pattern: /^\d{1,2}[.)](?=\p{L})/u,
		text: 'Hinter der Nummer fehlt ein Leerzeichen; so ist es keine Liste.',
		expected: 'Nummer, Punkt, Leerzeichen: `1. Text`',
		mend: (line) => line.replace(/^(\d+)[.)]/, '$1. '),
	},
	{
		pattern: /^#{7,}\s/,
		text: 'So viele Rauten machen keine Überschrift.',
		expected: 'zwei oder drei Rauten: `## Überschrift`',
		mend: (line) => line.replace(/^#+/, '###'),
	},
	{
		pattern: /^:::/,
		text: 'Kästen mit `:::` gibt es hier nicht.',
		expected: '`<Hinweis titel="…">` und `</Hinweis>` je in einer eigenen Zeile',
	},
	{
		pattern: /\([^()\n]{1,100}\)\[(?:https?:|\/)[^\]\s]{1,300}\]/,
		text: 'Die Klammern des Links sind vertauscht.',
		expected: 'ein Link `[Text](https://…)`',
		mend: (line) =>
			line.replace(/\(([^()\n]{1,100})\)\[((?:https?:|\/)[^\]\s]{1,300})\]/, '[$1]($2)'),
	},
	{
		pattern: /^[´`’']{3}/,
		text: 'Ein Codeblock beginnt mit drei Gravis-Zeichen `` ` ``, nicht mit Akzenten.',
		expected: 'eine Zeile mit drei Gravis-Zeichen davor und danach',
	},
];

/** Stars that are still text: next to a space, or without a counterpart. */
const STARS = /\*\*/;

/** Finds paragraphs that were meant as headings or tables. */
function unformatted(checked: CheckedFile, source: Source): Remark[] {
	const found: Remark[] = [];
	const blanks = ' '.repeat(source.bodyIndent ?? 0);
	const { tree } = checked.treeOf(source);
	if (!tree) return found;
	visit(tree, 'paragraph', (paragraph) => {
		const at = offsetOf(source, paragraph);
		const { text } = source;
		const line = text.lineText(text.placeAt(at).line).slice(blanks.length);
		const here = { file: source.file, source: text, at, severity: 'Hinweis' } as const;
		const hashes = /^#{1,6}(?=[^#\s\d])/.exec(line)?.[0];
		if (hashes !== undefined) {
			const level = '#'.repeat(Math.max(2, hashes.length));
			found.push({
				...here,
				text: 'Hinter den Rauten fehlt ein Leerzeichen; so ist es keine Überschrift.',
				expected: 'Rauten, Leerzeichen, Text: `## Überschrift`',
				correction: `${blanks}${level} ${line.slice(hashes.length)}`,
			});
		} else if (/^\|.+\|\s*$/.test(line)) {
			found.push({
				...here,
				text: 'Der Tabelle fehlt die Zeile unter den Überschriften der Spalten.',
				expected: 'als zweite Zeile Striche, so viele wie Spalten: `| --- | --- |`',
			});
		} else found.push(...leftOver(source, paragraph));
	});
	return found;
}

/** Finds Markdown characters that the page would show. */
function* leftOver(source: Source, paragraph: Paragraph): Iterable<Remark> {
	const { text } = source;
	const at = offsetOf(source, paragraph);
	const blanks = ' '.repeat(source.bodyIndent ?? 0);
	const line = text.lineText(text.placeAt(at).line).slice(blanks.length);
	const here = { file: source.file, source: text, severity: 'Hinweis' } as const;
	const mark = LEFT_OVER.find(({ pattern }) => pattern.test(line));
	if (mark && line.trimStart() === line) {
		const { mend } = mark;
		const correction = mend && blanks + mend(line);
		yield { ...here, at, text: mark.text, expected: mark.expected, correction };
		return;
	}
	for (const child of paragraph.children) {
		if (child.type !== 'text' || !STARS.test(child.value)) continue;
		const place = offsetOf(source, child);
		const shown = text.text.indexOf('**', place);
		// Escaped stars are intended.
		if (shown === -1 || text.text[shown - 1] === '\\') continue;
		const written = text.lineText(text.placeAt(shown).line);
		const mended = written.replace(/\*\*\s+([^*]+?)\s+\*\*/g, '**$1**');
		yield {
			...here,
			at: shown,
			text: 'Die Sterne sind auf der Seite zu sehen, statt die Wörter fett zu machen.',
			expected: 'zwei Sterne unmittelbar vor und hinter den Wörtern: `**wichtig**`',
			correction: mended === written ? undefined : mended,
		};
		return;
	}
}
