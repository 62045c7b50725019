import { SKIP, visit } from 'unist-util-visit';
import type { Source } from '#src/entries/read/source.ts';
import type { Range } from '#src/entries/read/source-text.ts';
import { offsetAt, type CheckedFile } from '../checked-file.ts';
import type { Glossary } from '../glossary.ts';
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
	hintsOnly: true,
	usesGlossary: true,
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
	*checkFile(checked) {
		const terms = spellingsOf(checked.glossary);
		for (const source of checked.texts) {
			for (const range of proseOf(checked, source)) {
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

/** The pattern of all terms is large, and the same for every file of a check. */
const spellingsOf = lastOf(({ spellings, tolerated }: Glossary) =>
	termSpellings(spellings, tolerated),
);

/** @returns the function with its last result kept, for as long as it is asked for the same object. */
function lastOf<A extends object, R>(make: (from: A) => R): (from: A) => R {
	let last: { from: A; made: R } | undefined;
	return (from) => {
		if (last?.from !== from) last = { from, made: make(from) };
		return last.made;
	};
}

/**
 * @returns the author's words: title, summary and text without code and links, which name other
 * pages.
 */
function proseOf(checked: CheckedFile, source: Source): Range[] {
	const words = source.version === undefined ? OWN_WORDS : [];
	const ranges = words.flatMap((name) => source.ranges.value([name]) ?? []);
	const { tree } = checked.treeOf(source);
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
