import type { Located, Mistake } from '#src/base/mistake.ts';
import type { YAMLError } from 'yaml';
import { asBlock, closedAt, missingDash, possibleRepairs } from './yaml-repairs.ts';

/** Why YAML text cannot be read, in German. */
export interface YamlMistake extends Located {
	/** Line to replace the faulty one with to read on; left out: reading ends here. */
	replacement?: string;
}

/** Advice for a value that YAML reads in another way. */
export const QUOTES = 'der Wert in Anführungszeichen: `feld: "Text"`';

const EXPLANATIONS: Partial<Record<string, Mistake>> = {
	ALIAS_PROPS: { text: 'Ein Wert beginnt mit `*` oder `&`.', expected: QUOTES },
	BAD_ALIAS: { text: 'Ein Wert beginnt mit `*` oder `&`.', expected: QUOTES },
	BAD_DIRECTIVE: { text: 'Eine Zeile beginnt mit `%`.', expected: 'ein Feldname wie `titel:`' },
	BAD_DQ_ESCAPE: {
		text: 'In "…" leitet der Schrägstrich `\\` ein Sonderzeichen ein, das es nicht gibt.',
		expected: "einfache Anführungszeichen '…' oder `\\\\` statt `\\`",
	},
	BAD_INDENT: {
		text: 'Die Einrückung stimmt nicht, oder eine Klammer `[` oder `{` ist nicht geschlossen.',
		expected:
			'gleich viele Leerzeichen vor gleichrangigen Feldern und zu jeder Klammer ihr Gegenstück',
	},
	BAD_SCALAR_START: { text: 'Der Wert beginnt mit einem Sonderzeichen.', expected: QUOTES },
	BLOCK_AS_IMPLICIT_KEY: {
		text: 'In einem Wert steht ein Doppelpunkt, oder eine Zeile ist falsch eingerückt.',
		expected: `${QUOTES}; gleichrangige Felder beginnen in derselben Spalte`,
	},
	DUPLICATE_KEY: { text: 'Dieses Feld steht zweimal da.', expected: 'jedes Feld nur einmal' },
	MISSING_CHAR: {
		text: 'Ein Anführungszeichen, eine Klammer oder ein Doppelpunkt fehlt.',
		expected:
			'zu jedem Anführungszeichen und jeder Klammer das Gegenstück; hinter jedem Feldnamen ein Doppelpunkt',
	},
	MULTILINE_IMPLICIT_KEY: {
		text: 'Hinter dem Feldnamen fehlt der Doppelpunkt, oder eine Zeile ist falsch eingerückt.',
		expected: 'eine Zeile wie `titel: Text`',
	},
	MULTIPLE_DOCS: {
		text: 'Hier beginnt mit `---` ein zweiter Satz von Angaben.',
		expected: 'eine Datei mit einem einzigen Satz von Angaben',
	},
	RESOURCE_EXHAUSTION: {
		text: 'Die Angaben sind zu tief verschachtelt.',
		expected: 'wenige Ebenen, wie in der Vorlage',
	},
	TAB_AS_INDENT: {
		text: 'Die Zeile ist mit einem Tabulator eingerückt.',
		expected: 'zwei Leerzeichen statt des Tabulators',
	},
	TAG_RESOLVE_FAILED: {
		text: 'Ein Wert beginnt mit `!`.',
		expected: `${QUOTES}, wenn das Ausrufezeichen zum Text gehört`,
	},
	UNEXPECTED_TOKEN: {
		text: 'Hier steht etwas, das nicht zu den Zeilen darüber passt.',
		expected:
			'Feldname, Doppelpunkt, Wert; ein Wert mit Anführungszeichen darin ganz in „…“ oder "…"',
	},
};

/** Each attempt parses the text; longer texts get the explanation of the parser's error. */
const MAX_LENGTH_TO_TRY = 10_000;

/**
 * Explains an error of the YAML parser to an author. It tries likely repairs; the first that helps
 * shows what the author got wrong.
 *
 * @param error the first error; it often causes the others
 * @param yaml the text with the error
 * @param firstError parses a text; returns the offset of its first error, `Infinity` if there is
 * none
 */
export function yamlMistake(
	error: YAMLError,
	yaml: string,
	firstError: (text: string) => number,
): YamlMistake {
	const tried =
		(yaml.length <= MAX_LENGTH_TO_TRY && repaired(error, yaml, firstError)) || undefined;
	if (tried) return tried;
	// The depth the parser reaches depends on the machine; the line does not.
	const exhausted = error.code === 'RESOURCE_EXHAUSTION';
	const offset = exhausted ? yaml.lastIndexOf('\n', error.pos[0] - 1) + 1 : error.pos[0];
	const known = EXPLANATIONS[error.code] ?? {
		text: 'Die Angaben lassen sich hier nicht lesen.',
		expected: 'Zeilen wie `titel: Text`',
	};
	const lines = yaml.split('\n');
	const index = yaml.slice(0, offset).split('\n').length - 1;
	// A duplicate field with its value on one line can be blanked to read on; a longer one cannot.
	const alone = !/^\s*$|:\s*(?:[>|][+-]?)?$/.test(lines[index] ?? '');
	const leftOut = error.code === 'DUPLICATE_KEY' && alone;
	return { at: offset, ...known, ...(leftOut && { replacement: '' }) };
}

/** Finds a repair after which the text can be read, or read further. */
function repaired(
	error: YAMLError,
	yaml: string,
	firstError: (text: string) => number,
): YamlMistake | undefined {
	if (error.code === 'DUPLICATE_KEY') return undefined;
	const open = unclosed(error, yaml);
	const lines = yaml.split('\n');
	const reported = yaml.slice(0, error.pos[0]).split('\n').length - 1;
	const starts = lines.map(() => 0);
	for (let index = 1; index < lines.length; index++) {
		starts[index] = (starts[index - 1] ?? 0) + (lines[index - 1] ?? '').length + 1;
	}
	const end = (starts[reported] ?? 0) + (lines[reported] ?? '').length;
	const helps = (index: number, line: string) =>
		firstError(lines.with(index, line).join('\n')) > end;
	if (open) {
		const index = yaml.slice(0, open.at).split('\n').length - 1;
		const { lines: closed, ...mistake } = open;
		for (const line of closed) if (helps(index, line)) return mendedBy(line, mistake);
	}
	const block = asBlock(lines, reported);
	if (block && helps(block.index, block.line)) {
		return {
			at: starts[block.index] ?? 0,
			text: 'In einem Text über mehrere Zeilen steht ein Doppelpunkt.',
			expected: 'hinter dem Feldnamen `>-`, der ganze Text darunter und eingerückt',
			correction: block.line,
			// Lines keep their numbers.
			replacement: block.line.slice(0, block.line.indexOf('\n')),
		};
	}
	const listed = (lines[0] ?? '').replace(/^- +(?=\w+:)/, '');
	if (listed !== lines[0] && helps(0, listed)) {
		const text = 'Vor dem ersten Feld steht ein Strich; das wäre eine Liste.';
		const expected = 'eine Zeile wie `titel: Text`';
		return mendedBy(listed, { at: 0, text, expected });
	}
	const dash = missingDash(lines, reported);
	if (dash && helps(dash.index, dash.correction)) {
		const { index, text, expected, correction } = dash;
		return mendedBy(correction, { at: starts[index] ?? 0, text, expected });
	}
	for (const index of [reported, reported + 1, reported - 1]) {
		const line = lines[index];
		if (line === undefined) continue;
		const above = lines.slice(0, index).findLast((each) => each.trim() !== '') ?? '';
		for (const { column, text, expected, correction } of possibleRepairs(line, above)) {
			if (!helps(index, correction)) continue;
			return mendedBy(correction, { at: (starts[index] ?? 0) + column, text, expected });
		}
	}
	return open && { at: open.at, text: open.text, expected: open.expected };
}

function mendedBy(line: string, mistake: Located): YamlMistake {
	return { ...mistake, correction: line, replacement: line };
}

interface Unclosed extends Located {
	/** The line, closed where it may have been meant, likeliest first. */
	lines: string[];
}

/**
 * The parser reports a missing closing character at the end of the text; authors look where it
 * opens.
 */
function unclosed(error: YAMLError, yaml: string): Unclosed | undefined {
	const sign = /closing (["'])|end with a ([\]}])|Flow (sequence|map)/.exec(error.message);
	const flow = sign?.[3] === undefined ? undefined : sign[3] === 'sequence' ? ']' : '}';
	const close = sign?.[1] ?? sign?.[2] ?? flow;
	if (close === undefined) return undefined;
	const open = close === ']' ? '[' : close === '}' ? '{' : close;
	const offset = open === close ? openQuote(yaml, close) : yaml.lastIndexOf(open, error.pos[0] - 1);
	if (offset < 0) return undefined;
	return {
		at: offset,
		text: `Das Zeichen \`${open}\` wird nicht geschlossen.`,
		expected: `\`${close}\` am Ende des Werts`,
		lines: closedAt(lineAt(yaml, offset).trimEnd(), close),
	};
}

/**
 * @returns the offset of the first value that begins with the quote and does not end with it on its
 * line.
 */
function openQuote(yaml: string, quote: string): number {
	const value =
		quote === '"'
			? /(?<=(?::|-|,) +|[[,] *)"(?:[^"\\\n]|\\.)*$/m
			: /(?<=(?::|-|,) +|[[,] *)'(?:[^'\n]|'')*$/m;
	return value.exec(yaml)?.index ?? -1;
}

function lineAt(text: string, offset: number): string {
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	const end = text.indexOf('\n', offset);
	return text.slice(start, end === -1 ? undefined : end);
}
