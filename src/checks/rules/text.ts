import type { Mistake } from '#src/base/mistake.ts';
import {
	OPEN_FENCE,
	TOO_DEEP,
	TOO_LONG_LINE,
	MAX_SIGNS,
	MAX_TEXT,
	TOO_LONG_TEXT,
	TOO_MANY_SIGNS,
	type MdxError,
} from '#src/model/text-limits.ts';
import { formatNumber } from '#src/base/text/numbers.ts';
import { encodeBlanks } from '#src/base/urls.ts';
import { mdxComponents } from '#src/model/mdx-components.ts';
import { offsetAt, type CheckedFile } from '../checked-file.ts';
import { htmlComments } from '#src/base/text/html-comments.ts';
import { TAG_WORDS, tagMistake } from '../component-tag.ts';
import { htmlAdvice, inMarkdown } from '../html-advice.ts';
import type { Source } from '#src/entries/read/source.ts';
import { plainLine, withoutAttributes } from '../plain-line.ts';
import { problemsOf } from '../problems.ts';
import type { Remark, Rule } from '../rule.ts';
import { proseOf, styleRemark, type StyleMistake } from '../style/prose.ts';
import { newsWithText } from '../example-content.ts';

/** The text is Markdown that can be parsed. */
export const text: Rule = {
	name: 'text',
	help: {
		title: 'Der Text lässt sich als Markdown lesen',
		explanation: [
			'Die Zeichen `<` und `{` haben im Text eine besondere Bedeutung, wenn gleich danach ein Zeichen folgt. Schreiben Sie „unter 5.000“ statt „<5.000“ und runde Klammern statt geschweifter, oder setzen Sie `\\` davor.',
			'Ein Codeblock beginnt und endet mit einer eigenen Zeile aus drei Gravis-Zeichen. Eine Überschrift besteht aus Rauten, Leerzeichen und Text; ihre Adresse bildet das Portal selbst.',
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
		yield* problemsOf(checked, 'text');
		for (const source of checked.texts) {
			if (source.body === '') continue;
			if (source.body.includes('%%')) yield* percentComments(checked, source);
			// One mistake may be many faulty signs in a line, which one corrected line mends.
			const told = new Set<string>();
			const { errors } = checked.treeOf(source);
			for (const error of errors) {
				if (isClosedWrongly(source, error, errors)) continue;
				const at = offsetAt(source, error.line, error.column);
				const { escape, ...explained } = explain(error.message, placeOf(source, at));
				if (told.has(`${error.line} ${explained.text}`)) continue;
				told.add(`${error.line} ${explained.text}`);
				const plain = escape ? plainLine(checked, source, error.line) : undefined;
				yield {
					file: source.file,
					source: source.text,
					at,
					...explained,
					correction: withoutHtml(explained.correction ?? plain),
				};
			}
		}
	},
};

/** @returns true for a component that is closed at a later error */
function isClosedWrongly(source: Source, error: MdxError, errors: readonly MdxError[]): boolean {
	const tag = /^Expected a closing tag for `<([A-Z]\w*)>`/.exec(error.message)?.[1];
	return (
		tag !== undefined &&
		errors.some(
			({ line, column }) =>
				line > error.line &&
				source.text.text.startsWith(`</${tag}>`, offsetAt(source, line, column)),
		)
	);
}

/** Finds comments between `%%`, as Obsidian has them: here everybody would read them. */
function* percentComments(checked: CheckedFile, source: Source): Iterable<Remark> {
	const text = 'Kommentare mit `%%` gibt es hier nicht; so stünde er auf der Seite.';
	const expected = 'ein Kommentar `{/* … */}`, oder gar keiner';
	let opened: StyleMistake | undefined;
	for (const { lines } of proseOf(checked, source)) {
		for (const line of lines) {
			const whole = line.plain.matchAll(/(?<![\\%\d])%%(?!%)([^%\n]{1,2000})%%(?!%)/g);
			const [found] = whole;
			if (found && !opened) {
				const instead = line.written.replace(
					/%%([^%\n]{1,2000})%%/g,
					(_all, words: string) => `{/*${words.replaceAll('*/', '* /')}*/}`,
				);
				yield {
					...styleRemark(source, { line, at: found.index, text, expected, instead }),
					severity: 'Fehler',
				};
			} else if (/^%%|%%$/.test(line.plain.trim())) {
				if (opened) {
					const end = line.line + source.bodyLine - 1;
					yield {
						...styleRemark(source, {
							...opened,
							expected: `\`{/*\` statt \`%%\` und in Zeile ${end} \`*/}\` statt \`%%\`; oder gar kein Kommentar`,
						}),
						severity: 'Fehler',
					};
					opened = undefined;
				} else opened = { line, text, expected };
			}
		}
	}
}

/** @returns the line in Markdown, as far as it has HTML that Markdown knows */
function withoutHtml(line: string | undefined): string | undefined {
	return line === undefined || !/<[a-z]/.test(line) ? line : (inMarkdown(line) ?? line);
}

/** What is written at the place of an error. */
interface Place {
	/** From the place on. */
	written: string;
	/** The whole line, and where in it the place is. */
	line: string;
	column: number;
	/** @returns true if the text has a closing tag */
	closes: (tag: string) => boolean;
	/** Line at which a comment that begins here ends; undefined if it does not. */
	commentEnd: () => number | undefined;
}

function placeOf({ text, body }: Source, at: number): Place {
	const number = text.lineAt(at);
	return {
		written: text.text.slice(at, at + 200),
		line: text.lineText(number),
		column: at - text.lineStart(number),
		closes: (tag) => body.includes(`</${tag}`),
		commentEnd: () => {
			const [comment] = htmlComments(text.text, at, at);
			return comment && text.lineAt(comment.end);
		},
	};
}

interface Explanation extends Mistake {
	/** A backslash before the character at the place makes it plain text. */
	escape?: true;
}

const components = Object.keys(mdxComponents);
const noTags = `Markdown ohne \`<\`; erlaubt ist nur ${components.map((name) => `\`<${name}>\``).join(', ')}`;

/** Explains an English message of the parser in German. */
function explain(message: string, place: Place): Explanation {
	const { written, line } = place;
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
		const [sign = ''] = written;
		return {
			text: `Der Text enthält mehr als ${formatNumber(MAX_SIGNS[sign] ?? 0)} Zeichen \`${sign}\`.`,
			expected: sign === '|' ? 'eine kürzere Tabelle' : 'ein Text, den Menschen lesen',
		};
	}
	if (message === TOO_LONG_TEXT) {
		return {
			text: `Der Text hat mehr als ${formatNumber(MAX_TEXT)} Zeichen; ab hier ist er zu lang.`,
			expected: 'mehrere Beiträge, die aufeinander verweisen',
		};
	}
	if (message === OPEN_FENCE) {
		const fence = /^(?:`{3,}|~{3,})/.exec(written)?.[0] ?? '```';
		return {
			text: 'Der Codeblock, der hier beginnt, wird nicht geschlossen; alles danach wäre Code.',
			expected: `eine eigene Zeile \`\` ${fence} \`\` hinter der letzten Zeile des Codes, oder ohne Code die Zeile gelöscht`,
		};
	}
	const heading = headingId(line);
	if (heading !== undefined) {
		return {
			text: 'Eine Kennung in geschweiften Klammern gibt es hier nicht; das Portal bildet sie aus der Überschrift.',
			expected: 'die Überschrift ohne geschweifte Klammern',
			correction: heading,
		};
	}
	const component = componentMistake(place);
	if (component) return component;
	const closing = /^<\/([A-Z]\w*)>/.exec(written)?.[1];
	if (closing !== undefined && components.includes(closing) && !message.startsWith('Unexpected')) {
		return {
			text: `\`</${closing}>\` steht nicht in einer eigenen Zeile.`,
			expected: `eine Leerzeile hinter dem Text, dann eine eigene Zeile \`</${closing}>\``,
		};
	}
	const tag = /`<\/?([^`>]*)>`/.exec(message)?.[1] ?? '';
	if (message.startsWith('Expected a closing tag')) return unclosed(tag, place);
	if (message.startsWith('Unexpected closing tag')) {
		return unopened(tag, /closing tag for `<([^`>]*)>`/.exec(message)?.[1], line);
	}
	if (/expression|closing brace/.test(message)) {
		const foreign = instruction(written);
		if (foreign) return foreign;
		const attributes = behindLink(place);
		if (attributes) return attributes;
		return {
			text: 'Eine geschweifte Klammer `{` hat im Text eine besondere Bedeutung.',
			expected: 'runde Klammern, oder `\\{` statt `{`',
			escape: true,
		};
	}
	const address = /^<(https?:\/\/[^<>\n]+|(?:mailto:)?[^\s<>]+)>/i.exec(written)?.[1];
	if (address !== undefined && /^https?:|@/i.test(address)) return autolink(address, line);
	if (written.startsWith('<!--')) return comment(place);
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

/** @returns a heading without the `{#id}` or `{.class}` of other systems behind it; undefined for other lines */
function headingId(line: string): string | undefined {
	const [, text] =
		/^([\s>]*#{1,6}[ \t][^{}]*?)[ \t]*\{[ \t]*:?[ \t]*[#.][^{}]*\}[ \t#]*$/.exec(line) ?? [];
	return text;
}

function autolink(address: string, line: string): Explanation {
	const mail = /^(?:mailto:)?([^:/]+@[^:/]+)$/i.exec(address)?.[1];
	const link =
		mail === undefined ? `[Name der Seite](${encodeBlanks(address)})` : `[${mail}](mailto:${mail})`;
	return {
		text: 'Eine Adresse in spitzen Klammern wird hier nicht zum Link.',
		expected: 'ein Link mit Text: `[Name der Seite](https://…)`',
		correction: line.replace(`<${address}>`, () => link),
	};
}

/** Explains values of a component that stand in no or in the wrong quotation marks. */
function componentMistake({ line, column }: Place): Explanation | undefined {
	const start = line.lastIndexOf('<', column);
	const mistake = start === -1 ? undefined : tagMistake(line.slice(start), true);
	if (!mistake) return undefined;
	const { cause, written, mended } = mistake;
	const correction = line.slice(0, start) + mended + line.slice(start + written.length);
	return { ...TAG_WORDS[cause], correction };
}

/** Explains instructions for Hugo, Jekyll and the like. */
function instruction(written: string): Explanation | undefined {
	const found = /^(?:\{\{[<%][^\n]{0,150}?[%>]\}\}|\{%[^\n]{0,150}?%\})/.exec(written)?.[0];
	if (found === undefined) return undefined;
	return {
		text: `Was hier in geschweiften Klammern steht, ist eine Anweisung für ein anderes System: \`${found}\`.`,
		expected:
			'der Text ohne sie; ein Video als Link `[Titel](https://…)`, ein Bild als `![Beschreibung](bild.png)`, ein Kasten als `<Hinweis titel="…">`',
	};
}

/** Explains sizes and classes in braces behind an image or a link. */
function behindLink({ line, column }: Place): Explanation | undefined {
	const correction = withoutAttributes(line, column);
	if (correction === undefined) return undefined;
	return {
		text: 'Hinter dem Bild oder Link stehen Angaben in geschweiften Klammern; die gibt es hier nicht.',
		expected:
			'das Bild oder der Link ohne die geschweiften Klammern; die Größe bestimmt das Portal',
		correction,
	};
}

function comment({ line, commentEnd, written }: Place): Explanation {
	const text = 'Kommentare in HTML gibt es hier nicht.';
	const end = commentEnd();
	let mended = '';
	let done = 0;
	for (const each of htmlComments(line)) {
		mended += `${line.slice(done, each.start)}{/*${each.text.replaceAll('*/', '* /')}*/}`;
		done = each.end;
	}
	mended += line.slice(done);
	if (done > 0 && !mended.includes('<!--')) {
		return { text, expected: 'ein Kommentar `{/* … */}`, oder gar keiner', correction: mended };
	}
	return {
		text,
		expected:
			end === undefined
				? `ein Kommentar \`{/* … */}\`, oder gar keiner; das Ende fehlt${written.includes('->') ? ', es heißt `-->`' : ''}`
				: `\`{/*\` statt \`<!--\` und in Zeile ${end} \`*/}\` statt \`-->\`; oder gar kein Kommentar`,
	};
}

function unclosed(tag: string, { line, closes }: Place): Explanation {
	const text = `\`<${tag}>\` ist nicht geschlossen.`;
	if (components.includes(tag)) {
		return { text, expected: `eine eigene Zeile \`</${tag}>\` nach dem letzten Absatz` };
	}
	const advice = htmlAdvice(tag, line);
	if (!advice) return { text, expected: noTags, escape: true };
	const { expected, correction } = advice;
	return {
		text: /^(?:br|hr|img|wbr)$/i.test(tag) ? `\`<${tag}>\` ist in Texten nicht erlaubt.` : text,
		expected,
		...(!closes(tag) && { correction }),
	};
}

function unopened(tag: string, opened: string | undefined, line: string): Explanation {
	if (opened) {
		return {
			text: `\`</${tag}>\` schließt nicht, was offen ist: \`<${opened}>\`.`,
			expected: `\`</${opened}>\``,
		};
	}
	const rest = line.replaceAll(`</${tag}>`, '');
	return {
		...(htmlAdvice(tag, line) &&
			rest.trim() !== '' &&
			!line.includes(`<${tag}`) && { correction: rest.trimEnd() }),
		text: `\`</${tag}>\` schließt etwas, das nicht geöffnet wurde.`,
		expected: components.includes(tag) ? `davor eine eigene Zeile \`<${tag} titel="…">\`` : noTags,
	};
}
