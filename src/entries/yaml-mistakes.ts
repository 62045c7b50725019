import type { YAMLError } from 'yaml';

/** Why YAML text cannot be read, in German. */
export interface YamlMistake {
	/** Offset into the text. */
	offset: number;
	text: string;
	erwartet: string;
	korrektur?: string;
}

type Explanation = Omit<YamlMistake, 'offset'>;

const QUOTES = 'der Wert in Anführungszeichen: `feld: "Text"`';

const EXPLANATIONS: Partial<Record<string, Explanation>> = {
	ALIAS_PROPS: { text: 'Ein Wert beginnt mit `*` oder `&`.', erwartet: QUOTES },
	BAD_ALIAS: { text: 'Ein Wert beginnt mit `*` oder `&`.', erwartet: QUOTES },
	BAD_DIRECTIVE: { text: 'Eine Zeile beginnt mit `%`.', erwartet: 'ein Feldname wie `titel:`' },
	BAD_DQ_ESCAPE: {
		text: 'In "…" leitet der Schrägstrich `\\` ein Sonderzeichen ein, das es nicht gibt.',
		erwartet: "einfache Anführungszeichen '…' oder `\\\\` statt `\\`",
	},
	BAD_INDENT: {
		text: 'Die Einrückung stimmt nicht, oder eine Klammer `[` oder `{` ist nicht geschlossen.',
		erwartet:
			'gleich viele Leerzeichen vor gleichrangigen Feldern und zu jeder Klammer ihr Gegenstück',
	},
	BAD_SCALAR_START: { text: 'Der Wert beginnt mit einem Sonderzeichen.', erwartet: QUOTES },
	BLOCK_AS_IMPLICIT_KEY: {
		text: 'In einem Wert steht ein Doppelpunkt, oder eine Zeile ist falsch eingerückt.',
		erwartet: `${QUOTES}; gleichrangige Felder beginnen in derselben Spalte`,
	},
	DUPLICATE_KEY: { text: 'Dieses Feld steht zweimal da.', erwartet: 'jedes Feld nur einmal' },
	MISSING_CHAR: {
		text: 'Ein Anführungszeichen, eine Klammer oder ein Doppelpunkt fehlt.',
		erwartet:
			'zu jedem Anführungszeichen und jeder Klammer das Gegenstück; hinter jedem Feldnamen ein Doppelpunkt',
	},
	MULTILINE_IMPLICIT_KEY: {
		text: 'Hinter dem Feldnamen fehlt der Doppelpunkt, oder eine Zeile ist falsch eingerückt.',
		erwartet: 'eine Zeile wie `titel: Text`',
	},
	MULTIPLE_DOCS: {
		text: 'Hier beginnt mit `---` ein zweiter Satz von Angaben.',
		erwartet: 'eine Datei mit einem einzigen Satz von Angaben',
	},
	RESOURCE_EXHAUSTION: {
		text: 'Die Angaben sind zu tief verschachtelt.',
		erwartet: 'wenige Ebenen, wie in der Vorlage',
	},
	TAB_AS_INDENT: {
		text: 'Die Zeile ist mit einem Tabulator eingerückt.',
		erwartet: 'zwei Leerzeichen statt des Tabulators',
	},
	TAG_RESOLVE_FAILED: {
		text: 'Ein Wert beginnt mit `!`.',
		erwartet: `${QUOTES}, wenn das Ausrufezeichen zum Text gehört`,
	},
	UNEXPECTED_TOKEN: {
		text: 'Hier steht etwas, das nicht zu den Zeilen darüber passt.',
		erwartet:
			'Feldname, Doppelpunkt, Wert; ein Wert mit Anführungszeichen darin ganz in „…“ oder "…"',
	},
};

/**
 * Explains an error of the YAML parser to an author.
 *
 * @param error the first error; the others mostly follow from it
 * @param yaml the text it was found in
 */
export function yamlMistake(error: YAMLError, yaml: string): YamlMistake {
	const open = unclosed(error, yaml);
	if (open) return open;
	// How deep the parser gets depends on the machine, the line does not.
	const exhausted = error.code === 'RESOURCE_EXHAUSTION';
	const offset = exhausted ? yaml.lastIndexOf('\n', error.pos[0] - 1) + 1 : error.pos[0];
	const known = EXPLANATIONS[error.code] ?? {
		text: 'Die Angaben lassen sich hier nicht lesen.',
		erwartet: 'Zeilen wie `titel: Text`',
	};
	const korrektur = correction(error.code, lineAt(yaml, offset));
	return { offset, ...known, ...(korrektur !== undefined && { korrektur }) };
}

/** The parser reports a missing sign where the text ends; authors look for where it opens. */
function unclosed(error: YAMLError, yaml: string): YamlMistake | undefined {
	const sign = /closing (["'])|end with a ([\]}])/.exec(error.message);
	const close = sign?.[1] ?? sign?.[2];
	if (close === undefined) return undefined;
	const open = close === ']' ? '[' : close === '}' ? '{' : close;
	const offset = open === close ? openQuote(yaml, close) : yaml.lastIndexOf(open, error.pos[0] - 1);
	if (offset < 0) return undefined;
	return {
		offset,
		text: `Das Zeichen \`${open}\` wird nicht geschlossen.`,
		erwartet: `\`${close}\` am Ende des Werts`,
		korrektur: `${lineAt(yaml, offset).trimEnd()}${close}`,
	};
}

/** Offset of the first value that begins with the quote and does not end with it on its line. */
function openQuote(yaml: string, quote: string): number {
	const value =
		quote === '"'
			? /(?<=(?::|-|\[|,) +)"(?:[^"\\\n]|\\.)*$/m
			: /(?<=(?::|-|\[|,) +)'(?:[^'\n]|'')*$/m;
	return value.exec(yaml)?.index ?? -1;
}

/** The line as it was probably meant, for the mistakes that show it. */
function correction(code: string, line: string): string | undefined {
	if (code === 'TAB_AS_INDENT')
		return line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  '));
	if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BAD_SCALAR_START') return undefined;
	const parts = /^(\s*(?:- )?[a-z_]+: +)(\S.*?)\s*$/.exec(line);
	const [, name, value] = parts ?? [];
	const needsQuotes = value !== undefined && (code === 'BAD_SCALAR_START' || value.includes(': '));
	if (name === undefined || !needsQuotes) return undefined;
	return `${name}"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function lineAt(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', offset);
	return text.slice(start, end === -1 ? undefined : end);
}
