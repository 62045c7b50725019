import {
	AlignmentType,
	Document,
	EndnotePosition,
	Footer,
	Header,
	LevelFormat,
	LineRuleType,
	NumberFormat,
	Packer,
	PageNumber,
	Paragraph,
	TextRun,
	type IParagraphStyleOptions,
} from 'docx';
import { unzipSync } from 'fflate';
import { listIndent } from './word-body.ts';
import { LEVELS, PAGE, STYLES, TEXT_WIDTH } from '#src/base/word/word-styles.ts';

/** Where a document's own words go. */
export const PLACES = {
	text: 'HIER-TEXT',
	portal: 'HIER-PORTAL',
	address: 'HIER-ADRESSE',
} as const;

/** 240 are one line. LibreOffice takes twentieths of a point for it if nothing is said, and lines overlap. */
const LINES = LineRuleType.AUTO;
const FONT = 'Arial';
const QUIET = '4A5560';
const DARK = '171A1C';

/** Numbering formats by level, over and over. */
const NUMBERS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
const DOTS = ['•', '–', '·'];

/**
 * Makes the parts that all Word documents of the portal share: styles, numbering, settings, header and footer.
 *
 * @returns files of the package by their names
 */
export async function wordTemplate(withHeader: boolean): Promise<Map<string, string>> {
	const packed = await Packer.toBuffer(templateDocument(withHeader));
	const files = Object.entries(unzipSync(packed));
	const decoder = new TextDecoder();
	const parts = new Map(files.map(([name, bytes]) => [name, decoder.decode(bytes)]));
	const settings = parts.get(SETTINGS) ?? '';
	// LibreOffice reads the format of numbers here, Word in the section. The schema wants it before `w:compat`.
	return parts.set(SETTINGS, settings.replace(/(?=<w:compat>)/, ENDNOTE_NUMBERS));
}

const SETTINGS = 'word/settings.xml';
const ENDNOTE_NUMBERS = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>';

function templateDocument(withHeader: boolean): Document {
	return new Document({
		hyphenation: { autoHyphenation: false },
		styles: {
			default: {
				document: {
					run: { font: FONT, size: 22, color: DARK, language: { value: 'de-DE' } },
					paragraph: { spacing: { after: 120, line: 276, lineRule: LINES } },
				},
				title: {
					run: { size: 38, bold: true },
					paragraph: { spacing: { after: 160, line: 264, lineRule: LINES } },
				},
				...Object.fromEntries([1, 2, 3, 4].map((level) => [`heading${level}`, heading(level)])),
				hyperlink: { run: { color: '00538F', underline: {} } },
				endnoteText: {
					run: { size: 18 },
					paragraph: { spacing: { after: 60, line: 240, lineRule: LINES } },
				},
				endnoteReference: { run: { superScript: true } },
			},
			paragraphStyles: PARAGRAPHS,
			characterStyles: [
				{ id: STYLES.inlineCode, name: 'Code Zeichen', run: { font: 'Courier New', size: 20 } },
			],
		},
		numbering: {
			config: [
				{
					reference: 'punkte',
					levels: levels((level) => ({
						format: LevelFormat.BULLET,
						text: DOTS[level % DOTS.length] ?? '•',
					})),
				},
				{
					reference: 'zahlen',
					levels: levels((level) => ({
						format: NUMBERS[level % NUMBERS.length] ?? LevelFormat.DECIMAL,
						text: level % NUMBERS.length === 1 ? `%${level + 1})` : `%${level + 1}.`,
					})),
				},
			],
		},
		endnotes: {},
		sections: [
			{
				properties: {
					page: {
						size: { width: PAGE.width, height: PAGE.height },
						margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.side, right: PAGE.side },
					},
					endnoteProperties: {
						position: EndnotePosition.DOCUMENT_END,
						numberFormat: { type: NumberFormat.DECIMAL },
					},
				},
				...(withHeader && {
					headers: {
						default: new Header({
							children: [small(new TextRun(PLACES.portal)), small(new TextRun(PLACES.address))],
						}),
					},
				}),
				footers: { default: new Footer({ children: [pageNumber()] }) },
				children: [
					new Paragraph(PLACES.text),
					// The library writes a list's format only if the document has one.
					...['punkte', 'zahlen'].map(
						(reference) => new Paragraph({ text: PLACES.text, numbering: { reference, level: 0 } }),
					),
				],
			},
		],
	});
}

function heading(level: number) {
	return {
		run: { size: [30, 25, 22, 22][level - 1] ?? 22, bold: true, color: DARK, font: FONT },
		paragraph: {
			keepNext: true,
			keepLines: true,
			spacing: { before: [360, 280, 220, 200][level - 1] ?? 200, after: 100 },
			outlineLevel: level - 1,
		},
	};
}

const style = (
	id: string,
	name: string,
	{ run, paragraph }: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({
	id,
	name,
	basedOn: 'Normal',
	quickFormat: true,
	...(run && { run }),
	...(paragraph && { paragraph }),
});

const PARAGRAPHS = [
	style(STYLES.lead, 'Kurzfassung', { run: { size: 24 }, paragraph: { spacing: { after: 240 } } }),
	style(STYLES.quote, 'Zitat', {
		paragraph: {
			indent: { left: 400 },
			border: { left: { style: 'single', size: 12, color: '9AA5B1', space: 8 } },
		},
	}),
	style(STYLES.boxTitle, 'Hinweis Titel', {
		run: { bold: true },
		paragraph: { keepNext: true, spacing: { before: 60, after: 60 } },
	}),
	style(STYLES.code, 'Code', {
		run: { font: 'Courier New', size: 18 },
		paragraph: { spacing: { line: 240, lineRule: LINES } },
	}),
	style(STYLES.rule, 'Trennlinie', {
		paragraph: { border: { bottom: { style: 'single', size: 6, color: '9AA5B1', space: 1 } } },
	}),
	style(STYLES.task, 'Aufgabe', { paragraph: { spacing: { after: 80 } } }),
	style(STYLES.cell, 'Tabelle', {
		run: { size: 20 },
		paragraph: { spacing: { after: 0, line: 252, lineRule: LINES } },
	}),
	style(STYLES.cellHead, 'Tabellenkopf', {
		run: { size: 20, bold: true },
		paragraph: { spacing: { after: 0, line: 252, lineRule: LINES } },
	}),
	style(STYLES.gap, 'Abstand', {
		run: { size: 12 },
		paragraph: { spacing: { after: 0, line: 240, lineRule: LINES } },
	}),
];

function levels(
	make: (level: number) => { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string },
) {
	return Array.from({ length: LEVELS }, (_, level) => ({
		level,
		...make(level),
		alignment: AlignmentType.LEFT,
		style: { paragraph: { indent: { left: listIndent(level), hanging: 380 } } },
	}));
}

function small(...children: TextRun[]): Paragraph {
	return new Paragraph({
		children,
		run: { size: 17, color: QUIET },
		spacing: { after: 0, line: 240, lineRule: LINES },
		style: STYLES.gap,
	});
}

function pageNumber(): Paragraph {
	const quiet = { size: 17, color: QUIET };
	return new Paragraph({
		alignment: AlignmentType.RIGHT,
		spacing: { after: 0 },
		tabStops: [{ type: 'right', position: TEXT_WIDTH }],
		children: [
			new TextRun({
				...quiet,
				children: ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES],
			}),
		],
	});
}
