import { TOO_DEEP } from '../../entries/mdx-tree.ts';
import { mdxComponents } from '../../model/mdx-components.ts';
import { offsetAt } from '../checked-content.ts';
import { lineWith } from '../lines.ts';
import type { Rule } from '../rule.ts';

/** The text is Markdown that can be read. */
export const text: Rule = {
	name: 'text',
	*check(content) {
		for (const source of content.sources) {
			const error = source.body === '' ? undefined : content.treeOf(source).error;
			if (!error) continue;
			const { escape, ...explained } = explain(error.message);
			const told = offsetAt(source, error.line, error.column);
			const at = error.message.startsWith('Could not parse expression')
				? openingBrace(source.text.text, told)
				: told;
			const sign = source.text.text.charAt(at);
			const korrektur =
				escape && /[<{]/.test(sign)
					? lineWith(source.text, { start: at, end: at + 1 }, `\\${sign}`)
					: undefined;
			yield { file: source.file, source: source.text, at, ...explained, korrektur };
		}
	},
};

/** The parser points into the braces; authors look for where they open. */
function openingBrace(text: string, offset: number): number {
	const brace = text.lastIndexOf('{', offset);
	return brace === -1 ? offset : brace;
}

interface Explanation {
	text: string;
	erwartet: string;
	/** A backslash before the sign at the place makes it plain text. */
	escape?: true;
}

const components = Object.keys(mdxComponents);
const noTags = `Markdown ohne \`<\`; erlaubt ist nur ${components.map((name) => `\`<${name}>\``).join(', ')}`;

/** Says in German what an English message of the parser means. */
function explain(message: string): Explanation {
	if (message === TOO_DEEP) {
		return {
			text: 'Der Text ist zu tief verschachtelt.',
			erwartet: 'Listen und Zitate mit wenigen Ebenen',
		};
	}
	const tag = /`<\/?([^`>]*)>`/.exec(message)?.[1] ?? '';
	if (message.startsWith('Expected a closing tag')) return unclosed(tag);
	if (message.startsWith('Unexpected closing tag')) {
		return unopened(tag, /closing tag for `<([^`>]*)>`/.exec(message)?.[1]);
	}
	if (/expression|closing brace/.test(message)) {
		return {
			text: 'Eine geschweifte Klammer `{` hat im Text eine besondere Bedeutung.',
			erwartet: 'runde Klammern, oder `\\{` statt `{`',
			escape: true,
		};
	}
	if (/`<`|name|JSX|tag|attribute/.test(message)) {
		return {
			text: 'Das Zeichen `<` hat im Text eine besondere Bedeutung.',
			erwartet: 'ein Wort wie „unter“ oder `\\<` statt `<`; Adressen als `[Text](https://…)`',
			escape: true,
		};
	}
	if (/import|export/.test(message)) {
		return {
			text: 'Eine Zeile beginnt mit `import` oder `export`; das wäre ein Programm.',
			erwartet: 'ein Satz, der mit einem anderen Wort beginnt',
		};
	}
	return {
		text: 'Ab hier lässt sich der Text nicht lesen.',
		erwartet: 'Markdown ohne `<` und `{`',
	};
}

function unclosed(tag: string): Explanation {
	if (components.includes(tag)) {
		return {
			text: `\`<${tag}>\` ist nicht geschlossen.`,
			erwartet: `eine eigene Zeile \`</${tag}>\` nach dem letzten Absatz`,
		};
	}
	return { text: `\`<${tag}>\` ist nicht geschlossen.`, erwartet: noTags, escape: true };
}

function unopened(tag: string, opened: string | undefined): Explanation {
	if (opened) {
		return {
			text: `\`</${tag}>\` schließt nicht, was offen ist: \`<${opened}>\`.`,
			erwartet: `\`</${opened}>\``,
		};
	}
	return {
		text: `\`</${tag}>\` schließt etwas, das nicht geöffnet wurde.`,
		erwartet: components.includes(tag) ? `davor eine eigene Zeile \`<${tag} titel="…">\`` : noTags,
	};
}
