import type { Paragraph, PhrasingContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Source } from '#src/entries/read/source.ts';
import { offsetAt, type CheckedFile } from '../checked-file.ts';
import { explainedIn, hardships, sentencesOf } from '../easy-language.ts';
import { lines } from '../example-content.ts';
import type { Remark, Rule } from '../rule.ts';

/** Characters checked per paragraph; nobody reads hints on more. */
const MAX_LENGTH = 5_000;

/** Reports as hints what texts in Leichte Sprache should not contain. */
export const leichteSprache: Rule = {
	name: 'leichte-sprache',
	hintsOnly: true,
	help: {
		title: 'Leichte Sprache hat feste Regeln',
		explanation: [
			'Leichte Sprache hilft vor allem Menschen mit Lernschwierigkeiten. Ihre Regeln stehen in Anlage 2 der BITV 2.0: kurze Sätze, keine Abkürzungen, kein Konjunktiv, kein Passiv, kein Genitiv, Bindestriche in zusammengesetzten Wörtern, Leserinnen und Leser ansprechen, schwere Wörter erklären.',
			'Schreiben Sie jeden Satz in eine eigene Zeile; so steht er auch auf der Seite. Ein Satz hat höchstens zwölf Wörter und sagt eine Sache. Zahlen schreiben Sie als Ziffern.',
			'Die Prüfung findet nur, was sich sicher erkennen lässt. Ob der Text verständlich ist, sagen am besten Menschen, für die er geschrieben ist.',
		],
		wrong: {
			file: 'seiten/leicht.mdx',
			text: easyPage('Der Antrag wird von dem Amt geprüft.'),
		},
		right: { file: 'seiten/leicht.mdx', text: easyPage('Das Amt prüft den Antrag.') },
	},
	*checkFile(checked) {
		for (const source of checked.texts) {
			if (isEasy(source)) yield* remarks(checked, source);
		}
	},
};

/** @returns true for versions in Leichte Sprache and for pages written entirely in it. */
function isEasy({ version, kind, raw }: Source): boolean {
	if (version !== undefined) return version === 'leichte_sprache';
	return kind === 'seiten' && raw?.['sprache'] === 'leicht';
}

function remarks(checked: CheckedFile, source: Source): Remark[] {
	const found: Remark[] = [];
	const { tree } = checked.treeOf(source);
	if (!tree) return found;
	const here = { file: source.file, source: source.text, severity: 'Hinweis' } as const;
	const explained = explainedIn(source.body);
	visit(tree, 'paragraph', (paragraph) => {
		const start = paragraph.position?.start;
		if (!start) return SKIP;
		for (const [row, line] of plainLines(source, paragraph).entries()) {
			// In a list or a quote, only the first line begins at the start column.
			const column = row === 0 ? start.column : 1;
			const at = (index: number) => offsetAt(source, start.line + row, column + index);
			const sentences = sentencesOf(line);
			const [, second] = sentences;
			if (second) {
				found.push({
					...here,
					at: at(second.index),
					text: 'In der Zeile stehen mehrere Sätze.',
					expected: 'jeder Satz in einer eigenen Zeile',
				});
			}
			for (const { index, text } of sentences) {
				for (const hardship of hardships(text, explained))
					found.push({ ...here, ...hardship, at: at(index + hardship.at) });
			}
		}
		return SKIP;
	});
	return found;
}

/**
 * @returns the paragraph's lines as written, with spaces for addresses, code and source numbers.
 */
function plainLines(source: Source, paragraph: Paragraph): string[] {
	const { start, end } = paragraph.position ?? {};
	if (start?.offset === undefined || end?.offset === undefined) return [];
	let text = source.body.slice(start.offset, Math.min(end.offset, start.offset + MAX_LENGTH));
	const blank = (from: number, to: number) => {
		if (from >= text.length) return;
		const piece = text.slice(from, to).replace(/[^\n]/g, ' ');
		text = text.slice(0, from) + piece + text.slice(to);
	};
	const first = start.offset;
	const walk = (node: PhrasingContent) => {
		const from = (node.position?.start.offset ?? first) - first;
		const to = (node.position?.end.offset ?? first) - first;
		if (node.type === 'inlineCode') blank(from, to);
		if (node.type !== 'link') {
			if ('children' in node) node.children.forEach(walk);
			return;
		}
		const last = node.children.at(-1)?.position?.end.offset;
		if (/^#quelle-\d+$/.test(node.url) || last === undefined) blank(from, to);
		else {
			blank(from, from + 1);
			blank(last - first, to);
		}
	};
	paragraph.children.forEach(walk);
	return text.split('\n').map((line) => line.replace(/[*_]/g, ' '));
}

function easyPage(...text: string[]): string {
	return lines(
		'---',
		'titel: Leichte Sprache',
		'kurzfassung: Hier steht, was die Seite in Leichter Sprache sagt.',
		'sprache: leicht',
		'stand: 2026-01-15',
		'geprueft: 2026-01-15',
		'---',
		'',
		...text,
	);
}
