import remarkGfm from 'remark-gfm';
import noEmphasisAsHeading from 'remark-lint-no-emphasis-as-heading';
import noHeadingPunctuation from 'remark-lint-no-heading-punctuation';
import noLiteralUrls from 'remark-lint-no-literal-urls';
import noUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Source } from '../../entries/source.ts';
import { offsetAt, offsetOf, type CheckedContent } from '../checked-content.ts';
import { lineReplaced } from '../lines.ts';
import type { Remark, Rule } from '../rule.ts';
import { meldungMitText } from '../example-content.ts';

const MAX_LENGTH = 100_000;

const processor = unified()
	.use(remarkParse)
	.use(remarkGfm)
	.use(noEmphasisAsHeading)
	.use(noHeadingPunctuation, '.,;:!')
	.use(noLiteralUrls)
	.use(noUndefinedReferences, { allow: [/^Platzhalter:/i] })
	.freeze();

/** What remark-lint's rules mean, for people who do not know Markdown. */
const messages: Readonly<Record<string, { text: string; erwartet: string }>> = {
	'no-emphasis-as-heading': {
		text: 'Eine Zeile ist nur fett oder kursiv; Vorleseprogramme erkennen sie nicht als Überschrift.',
		erwartet: 'eine Überschrift: `## Text` oder `### Text`',
	},
	'no-heading-punctuation': {
		text: 'Die Überschrift endet mit einem Satzzeichen.',
		erwartet: 'eine Überschrift ohne Punkt, Komma, Doppelpunkt oder Ausrufezeichen am Ende',
	},
	'no-literal-urls': {
		text: 'Die Adresse steht ohne Text da; man weiß nicht, wohin sie führt.',
		erwartet: 'ein Link mit Text: `[Name der Seite](https://…)`',
	},
	'no-undefined-references': {
		text: 'Die eckigen Klammern sehen nach einem Link aus, haben aber kein Ziel.',
		erwartet: 'ein Link `[Text](/ziel/)` oder der Text ohne eckige Klammern',
	},
};

/** Markdown that works but reads badly; told as hints, found by remark-lint. */
export const stil: Rule = {
	name: 'stil',
	hilfe: {
		titel: 'Gut lesbar für alle',
		erklaerung: [
			'Diese Hinweise betreffen, was zwar funktioniert, aber schlecht zu lesen ist: eine fette Zeile statt einer Überschrift, ein Satzzeichen am Ende einer Überschrift, eine nackte Adresse mitten im Satz, eckige Klammern ohne Ziel.',
			'Hinweise halten nichts auf. Wer sie beachtet, hilft Menschen, die sich Seiten vorlesen lassen.',
		],
		falsch: { datei: 'meldungen/neu.mdx', text: meldungMitText('**Was neu ist**', '', 'Alles.') },
		richtig: { datei: 'meldungen/neu.mdx', text: meldungMitText('## Was neu ist', '', 'Alles.') },
	},
	*check(content) {
		for (const source of content.sources) {
			if (!source.body.trim() || !content.treeOf(source).tree) continue;
			// Another parser, slower on what nobody writes by hand.
			if (source.body.length > MAX_LENGTH) continue;
			const file = new VFile(source.body);
			processor.runSync(processor.parse(file), file);
			yield* unformatted(content, source);
			for (const { ruleId, line, column } of file.messages) {
				const message = messages[ruleId ?? ''];
				if (!message) continue;
				const at = offsetAt(source, line ?? 1, column ?? 1);
				// A mail address says itself whom it reaches.
				if (
					ruleId === 'no-literal-urls' &&
					!/^(?:https?:|www\.)/i.test(source.text.text.slice(at, at + 8))
				)
					continue;
				const { text } = source;
				const apart = /^(\[[^\]\n]{1,200}\])[ \t]+(\([^)\s]+\))/.exec(
					text.text.slice(at, at + 500),
				);
				// The address then belongs to the words before it.
				if (ruleId === 'no-literal-urls' && /\][ \t]+\($/.test(text.text.slice(at - 10, at)))
					continue;
				if (ruleId === 'no-literal-urls' && text.text.slice(at - 2, at) === '](') continue;
				const open = /^\[[^\]\n]{1,200}\]\([^)\s]+(?=\s|$)/.exec(text.text.slice(at, at + 500));
				if (open) {
					yield {
						...{ file: source.file, source: text, at, schwere: 'Hinweis' },
						text: 'Dem Link fehlt die schließende Klammer.',
						erwartet: 'ein Link mit beiden Klammern: `[Text](https://…)`',
						korrektur: lineReplaced(text, at, open[0], `${open[0]})`),
					};
					continue;
				}
				if (apart) {
					yield {
						...{ file: source.file, source: text, at, schwere: 'Hinweis' },
						text: 'Zwischen Text und Adresse des Links steht ein Leerzeichen.',
						erwartet: 'die Klammern unmittelbar hintereinander: `[Text](https://…)`',
						korrektur: lineReplaced(text, at, apart[0], `${apart[1]}${apart[2]}`),
					};
					continue;
				}
				yield {
					file: source.file,
					source: source.text,
					at,
					schwere: 'Hinweis',
					...message,
				};
			}
		}
	},
};

/** Paragraphs that were meant as headings or tables. */
function unformatted(content: CheckedContent, source: Source): Remark[] {
	const found: Remark[] = [];
	const { tree } = content.treeOf(source);
	if (!tree) return found;
	visit(tree, 'paragraph', (paragraph) => {
		const at = offsetOf(source, paragraph);
		const { text } = source;
		const line = text.lineText(text.placeAt(at).line);
		const here = { file: source.file, source: text, at, schwere: 'Hinweis' } as const;
		const hashes = /^#{1,6}(?=[^#\s\d])/.exec(line)?.[0];
		if (hashes !== undefined) {
			const level = '#'.repeat(Math.max(2, hashes.length));
			found.push({
				...here,
				text: 'Hinter den Rauten fehlt ein Leerzeichen; so ist es keine Überschrift.',
				erwartet: 'Rauten, Leerzeichen, Text: `## Überschrift`',
				korrektur: `${level} ${line.slice(hashes.length)}`,
			});
		} else if (/^\|.+\|\s*$/.test(line)) {
			found.push({
				...here,
				text: 'Der Tabelle fehlt die Zeile unter den Überschriften der Spalten.',
				erwartet: 'als zweite Zeile Striche, so viele wie Spalten: `| --- | --- |`',
			});
		}
	});
	return found;
}
