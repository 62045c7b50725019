import { toString } from 'mdast-util-to-string';
import { offsetOf } from '../checked-file.ts';
import { newsWithText } from '../example-content.ts';
import type { Rule } from '../rule.ts';

const EMPTY_WORDS =
	/^(?:(?:bitte )?(?:klick(?:en sie)?|klicke) (?:bitte )?hier|hier(?: klicken)?|(?:zum |der |dieser |diesem |ein )?link|(?:auf )?(?:dieser?|diese|die) (?:seite|website|webseite)|mehr|mehr (?:infos?|informationen|lesen|dazu)|weiter(?:lesen|e infos?|e informationen)?|weitere (?:infos|informationen)|details|infos?|dort|da|siehe|siehe hier|hierzu|website|webseite|homepage|download|pdf|click here|here|read more|\W*)$/i;

/** Link texts name the target. */
export const linktext: Rule = {
	name: 'linktext',
	silencedBy: ['taeuschung'],
	hintsOnly: true,
	help: {
		title: 'Ein Link sagt, wohin er führt',
		explanation: [
			'Wer eine Seite vorlesen lässt, springt oft von Link zu Link und hört nur deren Text. „Hier“ oder „Link“ sagt dann nichts. Auch wer druckt oder überfliegt, sucht nach Wörtern, die das Ziel nennen.',
			'Machen Sie die Wörter zum Link, die das Ziel benennen: den Namen der Seite, des Dokuments oder der Stelle. Die nackte Adresse ist kein guter Text.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Den Antrag finden Sie [hier](https://www.example.org/antrag/).'),
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWithText(
				'Sie brauchen den [Antrag auf Anschluss](https://www.example.org/antrag/).',
			),
		},
	},
	*checkFile(checked) {
		for (const source of checked.texts) {
			for (const { node } of checked.nodesOf(source)) {
				if (node.type !== 'link' && node.type !== 'linkReference') continue;
				const at = offsetOf(source, node);
				// The rule `stil` reports bare addresses without brackets.
				if (source.text.text[at] !== '[') continue;
				if (node.type === 'link' && /^#quelle-\d+$/.test(node.url)) continue;
				const words = toString(node).replace(/\s+/g, ' ').trim();
				const bare = /^(?:https?:\/\/|www\.)\S+$/i.test(words);
				const said = words
					.slice(0, 60)
					.replace(/[.:!…»>→]+$/, '')
					.trim();
				if (!bare && !EMPTY_WORDS.test(said)) continue;
				yield {
					file: source.file,
					source: source.text,
					at,
					severity: 'Hinweis',
					text: bare
						? 'Der Text des Links ist die bloße Adresse.'
						: words === ''
							? 'Der Link hat keinen Text.'
							: `Der Linktext „${words}“ sagt nicht, wohin der Link führt.`,
					expected: 'der Name der Seite, des Dokuments oder der Stelle, zu der er führt',
				};
			}
		}
	},
};
