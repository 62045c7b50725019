import type { Source } from '#src/entries/read/source.ts';
import { toString } from 'mdast-util-to-string';
import { headingInSentence, isUnderlined } from '../stray-blocks.ts';
import { isEmptyHeading, offsetOf } from '../checked-file.ts';
import { lineReplaced } from '../lines.ts';
import type { Rule } from '../rule.ts';
import { newsWithText } from '../example-content.ts';

/** Headings begin at level two, below the page's title, and skip no level. */
export const ueberschriften: Rule = {
	name: 'ueberschriften',
	help: {
		title: 'Überschriften beginnen mit zwei Rauten und überspringen nichts',
		explanation: [
			'Den Titel der Seite setzt das Portal aus dem Feld `titel`. Im Text beginnen Überschriften deshalb mit `##`, Unterpunkte mit `###`. Vorleseprogramme machen daraus ein Verzeichnis; eine fehlende Ebene klingt dort, als fehle ein Kapitel.',
		],
		wrong: { file: 'meldungen/neu.mdx', text: newsWithText('#### Was neu ist', '', 'Alles.') },
		right: { file: 'meldungen/neu.mdx', text: newsWithText('## Was neu ist', '', 'Alles.') },
	},
	*checkFile(checked) {
		for (const source of checked.texts) {
			let level = 1;
			for (const { node: heading, parent } of checked.nodesOf(source)) {
				if (heading.type !== 'heading') continue;
				const at = offsetOf(source, heading);
				const here = { file: source.file, source: source.text, at };
				if (isEmptyHeading(heading)) {
					yield {
						...here,
						severity: 'Hinweis',
						text: 'Die Überschrift ist leer; die Seite lässt sie weg.',
						expected: 'ein Text hinter den Rauten, oder die Zeile gelöscht',
					};
					continue;
				}
				const inSentence = heading.depth === 1 && headingInSentence(source, heading, parent);
				if (inSentence) {
					yield { ...inSentence, severity: 'Fehler' };
					continue;
				}
				if (heading.depth === 1 && isUnderlined(source, heading)) {
					yield {
						...here,
						text: 'Die Zeile aus Gleichheitszeichen darunter macht diesen Text zur Überschrift der obersten Ebene; die ist der Titel der Seite.',
						expected: `\`## ${toString(heading).slice(0, 60)}\` ohne die Zeile darunter; ist es keine Überschrift, nur die Zeile darunter gelöscht`,
					};
				} else if (heading.depth === 1) {
					yield {
						...here,
						text: 'Im Text steht eine Überschrift der obersten Ebene; die ist der Titel der Seite.',
						expected: 'zwei Rauten: `## Überschrift`',
						correction: withLevel(source, at, 2),
					};
				} else if (heading.depth > level + 1) {
					yield {
						...here,
						text: `Auf Ebene ${level} folgt Ebene ${heading.depth}; dazwischen fehlt eine Ebene.`,
						expected: `eine Überschrift mit höchstens ${level + 1} Rauten`,
						correction: withLevel(source, at, level + 1),
					};
				}
				level = Math.max(2, Math.min(heading.depth, level + 1));
			}
		}
	},
};

function withLevel(source: Source, at: number, level: number): string | undefined {
	return lineReplaced(source.text, at, /#+(?= )/, '#'.repeat(level));
}
