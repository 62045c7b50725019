import {
	plainWords,
	type Alignment,
	type Block,
	type Inline,
	type List,
	type Notes,
	type Table,
} from '#src/model/text-blocks.ts';
import {
	BULLETS,
	FIRST_OWN_LIST,
	LEVELS,
	NOTES_BELOW,
	STYLES,
	TEXT_WIDTH,
} from '#src/base/word/word-styles.ts';
import { wordAddress, wordParagraph, wordRun, xmlText } from '#src/base/word/word-xml.ts';

/** An image as a document holds it. */
export interface WordImage {
	bytes: Uint8Array;
	ending: 'jpeg' | 'png';
	/** In pixels. */
	width: number;
	height: number;
}

/** The parts of a Word document that differ from one to the next. */
export interface WordBody {
	/** Content of `w:body` before its last section. */
	text: string;
	/** Content of `w:endnotes`. */
	endnotes: string;
	/** Levels and first numbers of the numbered lists, in the order of their ids. */
	lists: { level: number; start: number }[];
	/** Addresses that text and end notes link to, each with its id. */
	links: { text: Map<string, string>; endnotes: Map<string, string> };
	images: { id: string; name: string; image: WordImage }[];
}

/** What the text of a document is made with. */
export interface WordBodyOptions {
	notes: Notes;
	/** @returns the image that a text names */
	imageOf: (src: string) => WordImage | undefined;
	/** Words in square brackets are marked. */
	withGaps?: boolean | undefined;
}

/** A part of the text that follows the others. */
export type WordPart =
	| { block: Block }
	/** A paragraph of a style of its own. */
	| { style: keyof typeof STYLES; words: string; newPage?: true };

/** Writes blocks as WordprocessingML. */
export class WordWriter {
	readonly #options: WordBodyOptions;
	readonly #lists: WordBody['lists'] = [];
	readonly #links = { text: new Map<string, string>(), endnotes: new Map<string, string>() };
	readonly #images: WordBody['images'] = [];
	/** Names of the notes named so far, in the order of their numbers. */
	readonly #cited: string[] = [];
	#inEndnotes = false;
	/** Boxes of tasks and images have ids. */
	#ids = 0;

	constructor(options: WordBodyOptions) {
		this.#options = options;
	}

	/** @returns the parts of the document */
	write(parts: readonly WordPart[]): WordBody {
		const pieces = parts.map((part) => {
			if ('block' in part) return this.#block(part.block, PLAIN);
			const start = part.newPage ? '<w:pageBreakBefore/>' : '';
			return wordParagraph(STYLES[part.style], wordRun(xmlText(part.words)), start);
		});
		const text = separated(pieces) + this.#rest();
		return {
			text,
			endnotes: this.#endnotes(),
			lists: this.#lists,
			links: this.#links,
			images: this.#images,
		};
	}

	/** Names the notes that the text does not name, so that all of them are in the document. */
	#rest(): string {
		const names = [...this.#options.notes.keys()].filter((name) => !this.#cited.includes(name));
		if (this.#options.notes.size === 0) return '';
		const heading = wordParagraph(STYLES.heading1, wordRun('Quellen'));
		if (names.length === 0) return heading + wordParagraph(undefined, wordRun(NOTES_BELOW));
		const notes = names.map((name): Inline => ({ type: 'note', name }));
		const words: Inline = { type: 'text', value: 'Zum ganzen Text:' };
		return heading + this.#paragraph([words, ...notes], PLAIN);
	}

	#endnotes(): string {
		this.#inEndnotes = true;
		let written = '';
		// A note may name further ones.
		for (let place = 0; place < this.#cited.length; place++) {
			const blocks = this.#options.notes.get(this.#cited[place] ?? '') ?? [];
			const mark = `<w:r><w:rPr><w:rStyle w:val="${STYLES.noteMark}"/></w:rPr><w:endnoteRef/></w:r>${wordRun(' ')}`;
			const [first, ...others] = blocks;
			const start =
				first?.type === 'paragraph'
					? wordParagraph(STYLES.note, mark + this.#inlines(first.children, {}))
					: wordParagraph(STYLES.note, mark) + (first ? this.#block(first, PLAIN) : '');
			const rest = separated(others.map((block) => this.#block(block, PLAIN)));
			written += `<w:endnote w:id="${place + 1}">${start}${rest}</w:endnote>`;
		}
		return written;
	}

	#block(block: Block, place: Place): string {
		switch (block.type) {
			case 'heading':
				return this.#heading(block);
			case 'paragraph':
				return this.#paragraph(block.children, place);
			case 'list':
				return this.#list(block, place);
			case 'table':
				return this.#table(block);
			case 'quote':
				return separated(
					block.children.map((each) => this.#block(each, { ...place, style: STYLES.quote })),
				);
			case 'box':
				return this.#box(block);
			case 'code':
				return wordParagraph(
					STYLES.code,
					block.value
						.split('\n')
						.map((line) => wordRun(xmlText(line)))
						.join(BREAK),
				);
			case 'rule':
				return wordParagraph(STYLES.rule, '');
		}
	}

	#heading({ level, children }: Extract<Block, { type: 'heading' }>): string {
		if (plainWords(children).trim() === '') return '';
		const style = HEADINGS[Math.min(level, HEADINGS.length) - 1] ?? STYLES.heading1;
		return wordParagraph(style, this.#inlines(children, {}));
	}

	#paragraph(children: readonly Inline[], { style, list, indent }: Place): string {
		const properties =
			(style ? `<w:pStyle w:val="${style}"/>` : '') +
			(list
				? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.id}"/></w:numPr>`
				: '') +
			(indent ? `<w:ind w:left="${indent}"/>` : '');
		return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${this.#inlines(children, {})}</w:p>`;
	}

	#list({ start, items }: List, place: Place): string {
		const level = Math.min(LEVELS - 1, place.depth);
		const id =
			start === undefined ? BULLETS : FIRST_OWN_LIST + this.#lists.push({ level, start }) - 1;
		const indent = listIndent(level);
		return separated(
			items.map(({ checked, children }) => {
				const [first, ...others] = children;
				const inside = {
					...(place.style && { style: place.style }),
					depth: place.depth + 1,
					indent,
				};
				const lead = first?.type === 'paragraph' ? first.children : [];
				const rest = first && first.type !== 'paragraph' ? children : others;
				const start =
					checked === undefined
						? this.#paragraph(lead, { ...inside, indent: 0, list: { id, level } })
						: `<w:p><w:pPr><w:pStyle w:val="${place.style ?? STYLES.task}"/><w:ind w:left="${indent}" w:hanging="${TASK_BOX}"/></w:pPr>${this.#taskBox(checked)}<w:r><w:tab/></w:r>${this.#inlines(lead, {})}</w:p>`;
				return start + separated(rest.map((block) => this.#block(block, inside)));
			}),
		);
	}

	/** A box that Word and LibreOffice tick by a click. */
	#taskBox(checked: boolean): string {
		const box = checked ? '☑' : '☐';
		return `<w:sdt><w:sdtPr><w:id w:val="${++this.#ids}"/><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI Symbol"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr><w:t>${box}</w:t></w:r></w:sdtContent></w:sdt>`;
	}

	#table({ head, rows, align = [] }: Table): string {
		// Without a head, the first column is the name of the row.
		const facts = !head;
		const widths = facts ? [FACT_NAMES, TEXT_WIDTH - FACT_NAMES] : columnWidths([head, ...rows]);
		const line = (cells: readonly Inline[][], isHead: boolean) => {
			const content = widths.map((width, column) =>
				this.#cell(cells[column] ?? [], {
					width,
					style: isHead || (facts && column === 0) ? STYLES.cellHead : STYLES.cell,
					align: align[column],
					shaded: isHead,
				}),
			);
			const repeated = isHead ? '<w:tblHeader/>' : '';
			return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${content.join('')}</w:tr>`;
		};
		const look = `<w:tblLook w:val="0000" w:firstRow="${head ? 1 : 0}" w:lastRow="0" w:firstColumn="${facts ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
		return table(
			widths,
			look,
			RULED,
			(head ? line(head, true) : '') + rows.map((row) => line(row, false)).join(''),
		);
	}

	#cell(
		children: readonly Inline[],
		{
			width,
			style,
			align,
			shaded,
		}: { width: number; style: string; align: Alignment | undefined; shaded: boolean },
	): string {
		const jc = align && align !== 'left' ? `<w:jc w:val="${align}"/>` : '';
		const shade = shaded ? SHADE : '';
		return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${jc}</w:pPr>${this.#inlines(children, {})}</w:p></w:tc>`;
	}

	/** A box is a table of one cell, since it may hold lists and tables. */
	#box({ title, warning, children }: Extract<Block, { type: 'box' }>): string {
		const content = separated(children.map((block) => this.#block(block, PLAIN)));
		// The last element of a cell has to be a paragraph.
		const end = content.endsWith('</w:tbl>') ? GAP : '';
		const heading = wordParagraph(STYLES.boxTitle, wordRun(xmlText(title)));
		const look =
			'<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';
		const colour = warning ? 'B45F06' : '00538F';
		const borders = `<w:tblBorders><w:left w:val="single" w:sz="36" w:space="0" w:color="${colour}"/></w:tblBorders>`;
		return table(
			[TEXT_WIDTH],
			look,
			borders,
			`<w:tr><w:tc><w:tcPr><w:tcW w:w="${TEXT_WIDTH}" w:type="dxa"/>${SHADE}</w:tcPr>${heading}${content}${end}</w:tc></w:tr>`,
		);
	}

	#inlines(children: readonly Inline[], look: Look): string {
		const parts = besideNotes(children);
		let written = '';
		for (const [place, part] of parts.entries()) {
			// Numbers of two notes in a row would read as one.
			if (part.type === 'note' && parts[place - 1]?.type === 'note')
				written += wordRun(', ', `<w:rStyle w:val="${STYLES.noteMark}"/>`);
			written += this.#inline(part, look);
		}
		return written;
	}

	#inline(part: Inline, look: Look): string {
		switch (part.type) {
			case 'text':
				return this.#text(part.value, look);
			case 'strong':
				return this.#inlines(part.children, { ...look, bold: true });
			case 'emphasis':
				return this.#inlines(part.children, { ...look, italic: true });
			case 'delete':
				return this.#inlines(part.children, { ...look, struck: true });
			case 'foreign':
				return this.#inlines(part.children, { ...look, language: part.language });
			case 'code':
				return this.#text(part.value, { ...look, style: STYLES.inlineCode });
			case 'break':
				return BREAK;
			case 'link':
				return this.#link(part, look);
			case 'note':
				return this.#note(part.name);
			case 'image':
				return this.#image(part);
		}
	}

	#text(value: string, look: Look): string {
		if (!this.#options.withGaps) return wordRun(xmlText(value), propertiesOf(look));
		return value
			.split(GAPS)
			.map((piece, place) =>
				piece === ''
					? ''
					: wordRun(xmlText(piece), propertiesOf({ ...look, gap: place % 2 === 1 })),
			)
			.join('');
	}

	#link({ url, children }: Extract<Inline, { type: 'link' }>, look: Look): string {
		const address = wordAddress(url);
		if (address === undefined || look.linked) return this.#inlines(children, look);
		const links = this.#links[this.#inEndnotes ? 'endnotes' : 'text'];
		const id = links.get(address) ?? `rIdL${links.size + 1}`;
		links.set(address, id);
		const inside = this.#inlines(children, { ...look, style: STYLES.link, linked: true });
		return `<w:hyperlink r:id="${id}" w:history="1">${inside}</w:hyperlink>`;
	}

	/** The first mention of a note is its number; later ones repeat the number. */
	#note(name: string): string {
		if (!this.#options.notes.has(name)) return '';
		const known = this.#cited.indexOf(name);
		const mark = `<w:rStyle w:val="${STYLES.noteMark}"/>`;
		const number = known === -1 ? this.#cited.push(name) : known + 1;
		const bookmark = `_Quelle${number}`;
		// A note of a note has no number of its own.
		if (this.#inEndnotes) return wordRun(String(number), mark);
		if (known === -1) {
			return `<w:bookmarkStart w:id="${number}" w:name="${bookmark}"/><w:r><w:rPr>${mark}</w:rPr><w:endnoteReference w:id="${number}"/></w:r><w:bookmarkEnd w:id="${number}"/>`;
		}
		const field = (content: string) => `<w:r><w:rPr>${mark}</w:rPr>${content}</w:r>`;
		return [
			field('<w:fldChar w:fldCharType="begin"/>'),
			field(`<w:instrText xml:space="preserve"> NOTEREF ${bookmark} \\f \\h </w:instrText>`),
			field('<w:fldChar w:fldCharType="separate"/>'),
			wordRun(String(number), mark),
			field('<w:fldChar w:fldCharType="end"/>'),
		].join('');
	}

	#image({ src, alt }: Extract<Inline, { type: 'image' }>): string {
		const image = this.#options.imageOf(src);
		if (!image || this.#inEndnotes) return wordRun(xmlText(alt ? `[Bild: ${alt}]` : ''));
		const place = this.#images.length + 1;
		const id = `rIdB${place}`;
		this.#images.push({ id, name: `bild${place}.${image.ending}`, image });
		// No wider than the text, no higher than two thirds of a page.
		const scale = Math.min(1, WIDEST / (image.width * PIXEL), HIGHEST / (image.height * PIXEL));
		const [cx, cy] = [image.width, image.height].map((each) =>
			Math.max(1, Math.round(each * PIXEL * scale)),
		);
		const number = ++this.#ids;
		const name = `<wp:docPr id="${number}" name="Bild ${number}" descr="${xmlText(alt)}"/>`;
		return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>${name}<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="${number}" name="Bild ${number}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
	}
}

/** Where a block stands. */
interface Place {
	style?: string;
	/** Levels of lists around it. */
	depth: number;
	list?: { id: number; level: number };
	/** In twentieths of a point. */
	indent: number;
}

/** How words look. */
interface Look {
	style?: string;
	bold?: true;
	italic?: true;
	struck?: true;
	gap?: boolean;
	language?: string;
	linked?: true;
}

const PLAIN: Place = { depth: 0, indent: 0 };
const HEADINGS = [STYLES.heading1, STYLES.heading2, STYLES.heading3, STYLES.heading4];
/** What is to be filled in, in a template: „[Name der Gemeinde]“. */
const GAPS = /(\[[^[\]\n]{1,200}\])/;
const BREAK = '<w:r><w:br/></w:r>';
const TASK_BOX = 380;
/** Width of the names beside facts, in twentieths of a point. */
const FACT_NAMES = 2300;
/** Letters of a cell from which its column is as narrow, or as wide, as columns get. */
const SHORT_CELL = 14;
const LONG_CELL = 60;
/** Width of a bold letter of a cell, and of the space at both sides of its text, in twentieths of a point. */
const LETTER = 118;
const CELL_SIDES = 220;
const SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="EEF2F6"/>';
const LINE = 'w:val="single" w:sz="4" w:space="0" w:color="9AA5B1"';
const RULED = `<w:tblBorders><w:top ${LINE}/><w:bottom ${LINE}/><w:insideH ${LINE}/></w:tblBorders>`;
/** English metric units: of a pixel, of the width of the text, and of two thirds of a page. */
const PIXEL = 9525;
const WIDEST = TEXT_WIDTH * 635;
const HIGHEST = 5_760_000;
/** Two tables in a row would become one. */
const GAP = `<w:p><w:pPr><w:pStyle w:val="${STYLES.gap}"/></w:pPr></w:p>`;

/** @returns the parts without the spaces that stand before the numbers of notes */
function besideNotes(parts: readonly Inline[]): readonly Inline[] {
	if (!parts.some(({ type }) => type === 'note')) return parts;
	return parts.flatMap((part, place) => {
		if (part.type !== 'text' || parts[place + 1]?.type !== 'note') return [part];
		const value = part.value.trimEnd();
		return value === '' ? [] : [{ ...part, value }];
	});
}

/** @returns how far the text of a list is indented */
export function listIndent(level: number): number {
	return 380 * (level + 1);
}

function separated(pieces: readonly string[]): string {
	return pieces
		.filter((piece) => piece !== '')
		.map((piece) => (piece.endsWith('</w:tbl>') ? piece + GAP : piece))
		.join('');
}

/**
 * A column with longer texts is wider, within limits; none is narrower than its longest word, as long as all have room.
 */
function columnWidths(rows: readonly Inline[][][]): number[] {
	const count = Math.max(1, ...rows.map((row) => row.length));
	const columns = Array.from({ length: count }, (_, column) =>
		rows.map((row) => plainWords(row[column] ?? [])),
	);
	const least = columns.map((texts) => {
		const words = texts.flatMap((text) => text.split(/[\s\u00AD/-]+/));
		return CELL_SIDES + LETTER * Math.max(1, ...words.map((word) => word.length));
	});
	const free = TEXT_WIDTH - sumOf(least);
	const weights = columns.map((texts) =>
		Math.min(LONG_CELL, Math.max(SHORT_CELL, ...texts.map((text) => text.length))),
	);
	const shares = weights.map((weight) => Math.floor((TEXT_WIDTH * weight) / sumOf(weights)));
	if (free < 0) return shares;
	// What is left goes to the columns that want more than their longest word.
	const wanted = shares.map((width, column) => Math.max(0, width - (least[column] ?? 0)));
	const all = sumOf(wanted);
	return least.map((width, column) =>
		Math.floor(width + (all === 0 ? free / count : (free * (wanted[column] ?? 0)) / all)),
	);
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((sum, each) => sum + each, 0);
}

function table(widths: readonly number[], look: string, borders: string, rows: string): string {
	const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
	const whole = sumOf(widths);
	return `<w:tbl><w:tblPr><w:tblW w:w="${whole}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="60" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="60" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

/** Properties in the order that the schema demands. */
function propertiesOf({ style, bold, italic, struck, gap, language }: Look): string {
	return [
		style && `<w:rStyle w:val="${style}"/>`,
		bold && '<w:b/>',
		italic && '<w:i/>',
		struck && '<w:strike/>',
		gap && '<w:highlight w:val="yellow"/>',
		language && `<w:lang w:val="${xmlText(language)}"/>`,
	]
		.filter(Boolean)
		.join('');
}
