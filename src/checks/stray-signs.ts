import type { Nodes, Text } from 'mdast';
import { once } from '#src/base/once.ts';
import { hasNotes, runsOf } from '#src/entries/read/typed-signs.ts';
import { parseMdx } from '#src/entries/read/mdx-tree.ts';
import type { Source } from '#src/entries/read/source.ts';
import { offsetAt } from './checked-file.ts';
import type { Remark } from './rule.ts';

/** A piece of a block that the page shows as text, as written in the file. */
interface Piece {
	/** Offset in the file. */
	start: number;
	/** Without escaped signs, which are meant; as long as in the file. */
	written: string;
}

type Told = Pick<Remark, 'text' | 'expected' | 'correction'>;

/**
 * Prepares for finding marks that Markdown does not take as marks, so that the page shows them: stars without an end,
 * or beside a quotation mark.
 *
 * @returns a function that finds the first such mark in a paragraph, heading or cell of the text
 */
export function straySigns(source: Source): (block: Nodes) => Remark | undefined {
	const withNotes = once(() => hasNotes(source.body));
	return (block) => {
		for (const piece of piecesOf(source, block)) {
			for (const find of FINDERS) {
				const at = find.at(piece.written, withNotes);
				if (at === undefined) continue;
				const offset = piece.start + at;
				const told = toldAt(source, offset, piece.written.slice(at).split('\n', 1)[0] ?? '', find);
				return { file: source.file, source: source.text, at: offset, severity: 'Hinweis', ...told };
			}
		}
		return undefined;
	};
}

function toldAt({ text }: Source, offset: number, piece: string, { told }: Finder): Told {
	const { line } = text.placeAt(offset);
	const written = text.lineText(line);
	const from = offset - text.lineStart(line);
	const to = from + piece.length;
	return told(
		written,
		(change) => written.slice(0, from) + change(written.slice(from, to)) + written.slice(to),
	);
}

function piecesOf(source: Source, block: Nodes): Piece[] {
	const pieces: Piece[] = [];
	const collect = (node: Nodes): void => {
		if (node.type === 'text') pieces.push(pieceOf(source, node));
		// The text of a bare address is its address.
		else if (
			node.type === 'link' &&
			node.children[0]?.position?.start.column === node.position?.start.column
		)
			return;
		else if ('children' in node) node.children.forEach(collect);
	};
	collect(block);
	return pieces;
}

function pieceOf(source: Source, { position }: Text): Piece {
	const { start, end } = position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
	const from = offsetAt(source, start.line, start.column);
	const to = offsetAt(source, end.line, end.column);
	const written = source.text.text.slice(from, to).replace(/\\[\s\S]/g, '\u0000\u0000');
	return { start: from, written };
}

interface Finder {
	/** @returns the place of the mark in a piece of text */
	at: (written: string, withNotes: () => boolean) => number | undefined;
	/** @param within changes the piece of text from the mark on, and returns the line */
	told: (line: string, within: (change: (text: string) => string) => string) => Told;
}

const FINDERS: readonly Finder[] = [
	{
		at: (written) => indexOf(/(?<!\*)\*\*(?!\*)|(?<![*\p{L}\p{N}])\*{3}(?=\p{L})/u, written),
		told: (line) => ({
			text: 'Die Sterne sind auf der Seite zu sehen, statt die Wörter fett zu machen.',
			expected: 'zwei Sterne unmittelbar vor und hinter den Wörtern: `**wichtig**`',
			correction: mended(line, '**'),
		}),
	},
	{
		at: (written) => indexOf(/(?<![\p{L}\p{N}_])__(?=[\p{L}\p{N}„])/u, written),
		told: (line) => ({
			text: 'Die Unterstriche sind auf der Seite zu sehen, statt die Wörter fett zu machen.',
			expected: 'zwei Sterne unmittelbar vor und hinter den Wörtern: `**wichtig**`',
			correction: mended(line, '__'),
		}),
	},
	{
		at: looseStar,
		told: (line) => ({
			text: 'Der Stern ist auf der Seite zu sehen, statt die Wörter kursiv zu machen.',
			expected:
				'je ein Stern unmittelbar vor und hinter den Wörtern: `*neu*`; ist der Stern gemeint, `\\*`',
			correction: mended(line, '*'),
		}),
	},
	{
		at: (written) =>
			indexOf(/(?<![\p{L}\p{N}_./\\-])_(?=\p{L}+(?:_\p{L}|[^\p{L}\p{N}_./\\-]|$)|„)/u, written),
		told: (line) => ({
			text: 'Der Unterstrich ist auf der Seite zu sehen, statt die Wörter kursiv zu machen.',
			expected: 'je ein Stern unmittelbar vor und hinter den Wörtern: `*neu*`',
			correction: mended(line, '_'),
		}),
	},
	{
		at: (written) => indexOf(/(?<=\p{L})`(?=\p{L})/u, written),
		told: (_line, within) => ({
			text: 'Hier steht das Zeichen `` ` `` (Gravis) statt eines Apostrophs.',
			expected: 'ein Apostroph: `’`',
			correction: within((text) => text.replace(/^`|(?<=\p{L})`(?=\p{L})/gu, '’')),
		}),
	},
	{
		at: (written) => place(written.indexOf('`')),
		told: () => ({
			text: 'Das Zeichen `` ` `` (Gravis) ist auf der Seite zu sehen; ein zweites dazu fehlt.',
			expected:
				'je ein Gravis vor und hinter dem Code: `` `Code` ``; im Text Anführungszeichen „…“',
		}),
	},
	{
		at: (written) => place(written.indexOf('~~')),
		told: (line) => ({
			text: 'Die Tilden sind auf der Seite zu sehen, statt die Wörter durchzustreichen.',
			expected: 'zwei Tilden unmittelbar vor und hinter den Wörtern: `~~alt~~`',
			correction: mended(line, '~~'),
		}),
	},
	{
		at: (written) => indexOf(/(?<=[\p{L}\p{N})])([~^])\d{1,2}\1/u, written),
		told: (_line, within) => ({
			text: 'Hoch oder tief gestellt wird mit `^` und `~` hier nichts; die Zeichen sind auf der Seite zu sehen.',
			expected: 'eine kleine Ziffer: `CO₂`, `m²`',
			correction: within((text) => text.replace(SMALL_NUMBERS, smallNumber)),
		}),
	},
	{
		at: (written) => indexOf(/(?<=\d)\*(?=\d)/, written),
		told: (_line, within) => ({
			text: 'Zwischen den Zahlen steht ein Stern; so steht er auch auf der Seite.',
			expected: 'ein Malzeichen: `3 × 4`',
			correction: within((text) => text.replace(/^\*|(?<=\d)\*(?=\d)/g, ' × ')),
		}),
	},
];

const SMALL_NUMBERS = /([~^])(\d{1,2})\1/g;
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function smallNumber(_all: string, sign: string, digits: string): string {
	const small = sign === '~' ? LOWERED : RAISED;
	return digits.replace(/\d/g, (digit) => small[Number(digit)] ?? digit);
}

function indexOf(pattern: RegExp, text: string): number | undefined {
	return pattern.exec(text)?.index;
}

function place(index: number): number | undefined {
	return index === -1 ? undefined : index;
}

/** A star before a word that no other ends; „Karten*“ and „*Ermäßigt“ belong together, „*innen“ is a word. */
function looseStar(written: string, withNotes: () => boolean): number | undefined {
	const found = runsOf(written, '*', []).find(
		({ at, inside, opens }) =>
			opens &&
			!inside &&
			/^\*(?:(?!in(?:nen)?(?!\p{L}))\p{L}{2}|[„‚»])/u.test(written.slice(at, at + 8)) &&
			// A product, „5 *x“.
			!/[\d)=+/-] ?$/.test(written.slice(Math.max(0, at - 2), at)),
	);
	return found && !withNotes() ? found.at : undefined;
}

/** Ways to write marks so that they are taken as marks. `M` stands for the mark, `N` for any other character. */
const MENDS: readonly [from: string, to: string][] = [
	// Blanks inside.
	['M[ \\t]+((?!\\s)N(?:N*(?!\\s)N)?)[ \\t]*M', 'M$1M'],
	['M((?!\\s)N(?:N*(?!\\s)N)?)[ \\t]+M', 'M$1M'],
	// A quotation mark inside, an ending outside: the quotation marks go around.
	['(?<![\\p{L}\\p{N}])M([„‚»(])(N+)([“‘”’«)])M(?=\\p{L}{1,2}(?!\\p{L}))', '$1M$2M$3'],
	// A quotation mark or a full stop inside, a word outside: a blank is missing.
	['(?<=[\\p{L}\\p{N}])M([„‚»(]N+[“‘”’«)])M(?=[\\p{L}\\p{N}])', ' M$1M '],
	['(?<=[\\p{L}\\p{N}])M([„‚»(]N+)M', ' M$1M'],
	['M(N+[“‘”’«)])M(?=[\\p{L}\\p{N}])', 'M$1M '],
	['M((?!\\s)N*[:.!?,;–])M(?=[\\p{L}\\p{N}])', 'M$1M '],
	// Underlines in words.
	['M((?!\\s)N(?:N*(?!\\s)N)?)M(?=[\\p{L}\\p{N}])', 'M$1M'],
];

/** @returns the line with marks that work; undefined if none is sure to be meant */
function mended(line: string, mark: string): string | undefined {
	const sign = mark[0] ?? '';
	// Underlines mark no parts of words, stars do.
	const right = mark.startsWith('_') ? '*'.repeat(mark.length) : mark;
	for (const [from, to] of MENDS) {
		const pattern = from.replace(/[MN](?!\})/g, (letter) =>
			letter === 'M' ? `(?<![${sign}])[${sign}]{${mark.length}}(?![${sign}])` : `[^${sign}\\n]`,
		);
		const changed = line.replace(new RegExp(pattern, 'gu'), to.replaceAll('M', right));
		if (changed !== line && !isStray(changed, right) && !isStray(changed, mark)) return changed;
	}
	return undefined;
}

/** @returns true if a line still shows a mark as text */
function isStray(line: string, mark: string): boolean {
	const { tree } = parseMdx(line.trim());
	const shows = (node: Nodes): boolean =>
		node.type === 'text'
			? node.value.includes(mark)
			: 'children' in node && node.children.some(shows);
	return !tree || shows(tree);
}
