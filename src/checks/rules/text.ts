import type { Mistake } from '#src/base/mistake.ts';
import { TOO_DEEP, TOO_LONG_LINE, TOO_MANY_SIGNS } from '#src/entries/read/text-limits.ts';
import { mdxComponents } from '#src/model/mdx-components.ts';
import { offsetAt } from '../checked-file.ts';
import { htmlAdvice } from '../html-advice.ts';
import { plainLine } from '../plain-line.ts';
import type { Rule } from '../rule.ts';
import { newsWithText } from '../example-content.ts';

/** The text is Markdown that can be parsed. */
export const text: Rule = {
	name: 'text',
	help: {
		title: 'Der Text lässt sich als Markdown lesen',
		explanation: [
			'Die Zeichen `<` und `{` haben im Text eine besondere Bedeutung, wenn gleich danach ein Zeichen folgt. Schreiben Sie „unter 5.000“ statt „<5.000“ und runde Klammern statt geschweifter, oder setzen Sie `\\` davor.',
			'Ein Kasten beginnt mit einer eigenen Zeile `<Hinweis titel="…">` und endet mit einer eigenen Zeile `</Hinweis>`.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Er gilt für Gemeinden mit <5.000 Einwohnern.'),
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Er gilt für Gemeinden mit \\<5.000 Einwohnern.'),
		},
	},
	*checkFile(checked) {
		for (const source of checked.texts) {
			if (source.body === '') continue;
			for (const error of checked.treeOf(source).errors) {
				const at = offsetAt(source, error.line, error.column);
				const written = source.text.text.slice(at, at + 200);
				const line = source.text.lineText(source.text.placeAt(at).line);
				const { escape, ...told } = explain(error.message, written, line);
				const plain = escape ? plainLine(checked, source, error.line) : undefined;
				yield {
					file: source.file,
					source: source.text,
					at,
					...told,
					correction: told.correction ?? plain,
				};
			}
		}
	},
};

interface Explanation extends Mistake {
	/** A backslash before the character at the place makes it plain text. */
	escape?: true;
}

const components = Object.keys(mdxComponents);
const noTags = `Markdown ohne \`<\`; erlaubt ist nur ${components.map((name) => `\`<${name}>\``).join(', ')}`;

/** Explains an English message of the parser in German. */
function explain(message: string, written: string, line: string): Explanation {
	if (message === TOO_DEEP) {
		return {
			text: 'Der Text ist zu tief verschachtelt.',
			expected: 'Listen und Zitate mit wenigen Ebenen',
		};
	}
	if (message === TOO_LONG_LINE) {
		return { text: 'Die Zeile ist zu lang.', expected: 'Absätze mit höchstens 20.000 Zeichen' };
	}
	if (message === TOO_MANY_SIGNS) {
		return {
			text: 'Der Text enthält zu viele Zeichen `{` oder `&`.',
			expected: 'ein Text, den Menschen lesen',
		};
	}
	const tag = /`<\/?([^`>]*)>`/.exec(message)?.[1] ?? '';
	if (message.startsWith('Expected a closing tag')) return unclosed(tag, line);
	if (message.startsWith('Unexpected closing tag')) {
		return unopened(tag, /closing tag for `<([^`>]*)>`/.exec(message)?.[1]);
	}
	if (/expression|closing brace/.test(message)) {
		return {
			text: 'Eine geschweifte Klammer `{` hat im Text eine besondere Bedeutung.',
			expected: 'runde Klammern, oder `\\{` statt `{`',
			escape: true,
		};
	}
	const address = /^<((?:https?:\/\/|mailto:)?[^\s<>]+)>/i.exec(written)?.[1];
	if (address !== undefined && /^https?:|@/i.test(address)) return autolink(address, line);
	const curly = /^<[A-Z]\w*\s[^<>]*=[„“”‚‘’][^<>]*>/.exec(written)?.[0];
	if (curly !== undefined) {
		return {
			text: 'Die Anführungszeichen um den Wert sind typografische, wie Word sie setzt.',
			expected: 'gerade Anführungszeichen: `titel="…"`',
			correction: line.replace(curly, () => curly.replace(/[„“”‚‘’]/g, '"')),
		};
	}
	const bare = /^<[A-Z]\w*(?:\s+[a-z]+=(?:"[^"]*"|[^\s"'<>=]+))+\s*>/.exec(written)?.[0];
	if (bare !== undefined && components.some((name) => bare.startsWith(`<${name} `))) {
		return {
			text: 'Um einen Wert fehlen die Anführungszeichen.',
			expected: '`titel="…"`',
			correction: line.replace(bare, () => bare.replace(/=([^\s"'<>=]+)/g, '="$1"')),
		};
	}
	if (written.startsWith('<!--')) return comment(line);
	if (/`<`|name|JSX|tag|attribute/.test(message)) {
		return {
			text: 'Das Zeichen `<` hat im Text eine besondere Bedeutung.',
			expected: 'ein Wort wie „unter“ oder `\\<` statt `<`; Adressen als `[Text](https://…)`',
			escape: true,
		};
	}
	if (/import|export/.test(message)) {
		return {
			text: 'Eine Zeile beginnt mit `import` oder `export`; das wäre ein Programm.',
			expected: 'ein Satz, der mit einem anderen Wort beginnt; groß geschrieben ist es ein Wort',
			...(!/["'{}();=*]/.test(line) && {
				correction: line.replace(/^[a-z]/, (letter) => letter.toUpperCase()),
			}),
		};
	}
	return {
		text: 'Ab hier lässt sich der Text nicht lesen.',
		expected: 'Markdown ohne `<` und `{`',
	};
}

function autolink(address: string, line: string): Explanation {
	const mail = /^(?:mailto:)?([^:/]+@[^:/]+)$/i.exec(address)?.[1];
	const link = mail === undefined ? `[Name der Seite](${address})` : `[${mail}](mailto:${mail})`;
	return {
		text: 'Eine Adresse in spitzen Klammern wird hier nicht zum Link.',
		expected: 'ein Link mit Text: `[Name der Seite](https://…)`',
		correction: line.replace(`<${address}>`, () => link),
	};
}

function comment(line: string): Explanation {
	const mended = line.replace(/<!--+(.*?)--+>/g, (_all, text: string) =>
		text.includes('*/') ? _all : `{/*${text}*/}`,
	);
	return {
		text: 'Kommentare in HTML gibt es hier nicht.',
		expected: 'ein Kommentar `{/* … */}`, oder gar keiner',
		...(mended === line ? { escape: true } : { correction: mended }),
	};
}

function unclosed(tag: string, line: string): Explanation {
	const text = `\`<${tag}>\` ist nicht geschlossen.`;
	if (components.includes(tag)) {
		return { text, expected: `eine eigene Zeile \`</${tag}>\` nach dem letzten Absatz` };
	}
	const advice = htmlAdvice(tag, line);
	if (advice?.correction !== undefined)
		return { text, expected: advice.expected, correction: advice.correction };
	return { text, expected: advice?.expected ?? noTags, escape: true };
}

function unopened(tag: string, opened: string | undefined): Explanation {
	if (opened) {
		return {
			text: `\`</${tag}>\` schließt nicht, was offen ist: \`<${opened}>\`.`,
			expected: `\`</${opened}>\``,
		};
	}
	return {
		text: `\`</${tag}>\` schließt etwas, das nicht geöffnet wurde.`,
		expected: components.includes(tag) ? `davor eine eigene Zeile \`<${tag} titel="…">\`` : noTags,
	};
}
