import { SKIP, visit } from 'unist-util-visit';
import type { Source } from '#src/entries/read/source.ts';
import type { Range } from '#src/entries/read/source-text.ts';
import { offsetAt, type CheckedContent } from '../checked-content.ts';
import { lines, newsWithText } from '../example-content.ts';
import { lineWith } from '../lines.ts';
import { MENDED_LINES, type Rule } from '../rule.ts';
import { termSpellings } from '../term-spellings.ts';

const OWN_WORDS = ['titel', 'kurzfassung'];
const TERM = lines(
	'---',
	'begriff: Elektronische Akte',
	'abkuerzungen: [E-Akte]',
	'kurzfassung: Akten, die eine Behörde nur noch elektronisch führt und aufbewahrt.',
	'themen: [e-akte]',
	'stand: 2026-01-15',
	'geprueft: 2026-01-15',
	'---',
);

/** Terms are spelt as in the glossary. */
export const schreibweise: Rule = {
	name: 'schreibweise',
	silencedBy: MENDED_LINES,
	help: {
		title: 'Fachwörter werden geschrieben wie im Glossar',
		explanation: [
			'Wer nach „E-Akte“ sucht, soll alle Seiten dazu finden, und wer zwei Seiten liest, soll sich nicht fragen, ob „eAkte“ etwas anderes ist. Deshalb gilt die Schreibweise des Glossars.',
			'Wörtliche Zitate und Namen von Dokumenten stehen in Anführungszeichen „…“ und bleiben, wie sie sind. Gibt es eine zweite richtige Schreibweise, tragen Sie sie im Glossar unter `synonyme` ein.',
		],
		wrong: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Die eAkte kommt.'),
			moreFiles: { 'glossar/e-akte.mdx': TERM },
		},
		right: {
			file: 'meldungen/neu.mdx',
			text: newsWithText('Die E-Akte kommt.'),
			moreFiles: { 'glossar/e-akte.mdx': TERM },
		},
	},
	*check(content) {
		const terms = termSpellings(
			glossaryOf(content, 'begriff', 'abkuerzungen'),
			glossaryOf(content, 'synonyme'),
		);
		for (const source of content.texts) {
			for (const range of proseOf(content, source)) {
				const text = withoutQuotations(source.text.text.slice(range.start, range.end));
				for (const { index, written, right } of terms.misspelt(text)) {
					const place = { start: range.start + index, end: range.start + index + written.length };
					yield {
						file: source.file,
						source: source.text,
						at: place.start,
						severity: 'Hinweis',
						text: `Das Glossar schreibt „${right}“, nicht „${written}“.`,
						expected: `„${right}“; Namen und Zitate in Anführungszeichen „…“`,
						correction: lineWith(source.text, place, right),
					};
				}
			}
		}
	},
};

function glossaryOf(content: CheckedContent, ...fields: string[]): string[] {
	return content.sources.flatMap(({ kind, raw }) => {
		if (kind !== 'glossar' || raw === undefined) return [];
		const values = fields.flatMap((field) => raw[field]);
		return values.filter((spelling) => typeof spelling === 'string');
	});
}

/**
 * @returns the author's words: title, summary and text without code and links, which name other
 * pages.
 */
function proseOf(content: CheckedContent, source: Source): Range[] {
	const words = source.version === undefined ? OWN_WORDS : [];
	const ranges = words.flatMap((name) => source.ranges.value([name]) ?? []);
	const { tree } = content.treeOf(source);
	if (!tree || source.body === '') return ranges;
	visit(tree, (node) => {
		if (node.type === 'link' || node.type === 'linkReference') return SKIP;
		if (node.type !== 'text' || !node.position) return undefined;
		const { start, end } = node.position;
		const at = (point: typeof start) => offsetAt(source, point.line, point.column);
		ranges.push({ start: at(start), end: at(end) });
		return undefined;
	});
	return ranges;
}

/** Replaces quotations, which keep their spelling, with spaces; offsets stay the same. */
function withoutQuotations(text: string): string {
	return text.replace(/„[^“”]{0,300}[“”]/g, (quotation) => ' '.repeat(quotation.length));
}
