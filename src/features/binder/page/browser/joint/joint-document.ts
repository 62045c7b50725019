import { strFromU8, strToU8, zipSync } from 'fflate';
import { STYLES } from '#src/base/word/word-styles.ts';
import { wordAddress, wordParagraph, wordRun, xmlText } from '#src/base/word/word-xml.ts';
import { ownNames } from './own-names.ts';
import { PARTS, relationsFile, wordParts, type Relation } from './word-parts.ts';

/** A Word document that becomes a part of a joint one. */
export interface ArticleFile {
	title: string;
	/** What it is, such as „Leitfäden“; may be empty. */
	kind: string;
	/** The .docx, as the portal has written it. */
	bytes: Uint8Array;
}

/** What the first page says. */
export interface Cover {
	title: string;
	portal: string;
	/** Words before the address. */
	origin: string;
	/** Address at which the same articles can be had. */
	address: string;
}

/** The oldest date that a zip can have: the same articles give the same bytes. */
const DATE = new Date(1980, 0, 1);
const COVER_LINK = 'mappe';
/** Heading of the sources of all articles. */
const SOURCES = 'Quellen aller Beiträge';
const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';
const SPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * Puts Word documents of the portal together as one: a page with the contents, then each article from a new page on, with
 * the header of its own document, and the sources of all at the end, numbered throughout: LibreOffice knows no notes at the
 * end of a section.
 *
 * One template makes all of them, so they share their styles.
 *
 * @param articles at least one
 * @throws an Error that names the article whose file is not a Word document of the portal
 */
export function jointDocument(
	articles: readonly ArticleFile[],
	cover: Cover,
): Uint8Array<ArrayBuffer> {
	const read = articles.map(({ title, bytes }) => {
		const parts = wordParts(bytes);
		if (!parts) throw new Error(`Not a Word document of the portal: ${title}`);
		return parts;
	});
	const [first] = read;
	if (!first) throw new Error('A joint document needs at least one article');
	let notes = 0;
	const own = read.map((parts, index) => {
		const before = notes;
		notes += parts.noteCount;
		return ownNames(parts, index + 1, before);
	});
	const headers = [coverHeader(cover), ...read.map(({ header }) => header ?? EMPTY_HEADER)];
	const change = (name: string, by: (before: string) => string): [string, Uint8Array] => {
		const before = first.files.get(name);
		return [name, strToU8(by(before ? strFromU8(before) : ''))];
	};
	const { before, after } = first.frame;
	const parts = new Map([
		...first.files,
		...own.flatMap(({ images }) => [...images]),
		...headers.map((xml, index) => [`word/${headerFile(index)}`, strToU8(xml)] as const),
		change(
			PARTS.text,
			() =>
				before +
				sectionsOf(articles, cover, own, { section: first.section, hasNotes: notes > 0 }) +
				after,
		),
		change(PARTS.links, () =>
			relationsFile([
				...first.links.filter(({ type }) => !OWN_TYPES.has(type)),
				...headers.map((_, index) => headerRelation(index)),
				...coverLink(cover),
				...own.flatMap(({ links }) => links),
			]),
		),
		change(PARTS.endnotes, (xml) => {
			const all = own.map(({ endnotes }) => endnotes).join('');
			return xml.replace(first.endnotes, '').replace('</w:endnotes>', (end) => all + end);
		}),
		change(PARTS.endnoteLinks, () =>
			relationsFile(own.flatMap(({ endnoteLinks }) => endnoteLinks)),
		),
		change(PARTS.numbering, (xml) => {
			const lists = own.map(({ lists: each }) => each).join('');
			return xml.replace('</w:numbering>', (end) => lists + end);
		}),
		change(PARTS.properties, (xml) =>
			xml.replace(/(<dc:title>)[^<]*/, (_, tag: string) => tag + xmlText(cover.title)),
		),
		change(PARTS.types, (xml) => {
			const types = headers.map(
				(_, index) =>
					`<Override ContentType="${HEADER_TYPE}" PartName="/word/${headerFile(index)}"/>`,
			);
			return xml
				.replace(`<Override ContentType="${HEADER_TYPE}" PartName="/${PARTS.header}"/>`, '')
				.replace('</Types>', (end) => types.join('') + end);
		}),
	]);
	parts.delete(PARTS.header);
	parts.delete(PARTS.headerLinks);
	// Images of the first article have names of their own by now.
	for (const { type, target } of first.links) if (type === 'image') parts.delete(`word/${target}`);
	return zipSync(Object.fromEntries(parts), { mtime: DATE });
}

const OWN_TYPES = new Set(['hyperlink', 'image', 'header']);

const headerFile = (index: number) => `kopf${index}.xml`;
const headerId = (index: number) => `kopf${index}`;
const markOf = (index: number) => `_Beitrag${index + 1}`;

function headerRelation(index: number): Relation {
	return { id: headerId(index), type: 'header', target: headerFile(index), external: false };
}

function coverLink({ address }: Cover): Relation[] {
	const target = wordAddress(address);
	return target === undefined
		? []
		: [{ id: COVER_LINK, type: 'hyperlink', target: xmlText(target), external: true }];
}

/** @returns the cover and each article as a section of its own, and the heading of the sources */
function sectionsOf(
	articles: readonly ArticleFile[],
	cover: Cover,
	own: readonly { text: string }[],
	{ section, hasNotes }: { section: string; hasNotes: boolean },
): string {
	const texts = [
		coverText(articles, cover),
		...own.map(({ text }, index) => {
			const mark = `<w:bookmarkStart w:id="${index + 1}" w:name="${markOf(index)}"/><w:bookmarkEnd w:id="${index + 1}"/>`;
			return text.replace('</w:pPr>', (properties) => properties + mark);
		}),
	];
	return texts
		.map((text, index) => {
			const end = sectionWith(section, index);
			if (index < texts.length - 1) return text + wordParagraph(STYLES.gap, '', end);
			// Word and LibreOffice put the sources after the last text.
			return text + (hasNotes ? wordParagraph(STYLES.heading1, run(SOURCES)) : '') + end;
		})
		.join('');
}

/** @returns a section of the same page with another header */
function sectionWith(section: string, header: number): string {
	const reference = `<w:headerReference w:type="default" r:id="${headerId(header)}"/>`;
	return section
		.replace(/<w:headerReference [^>]*\/>/, '')
		.replace('<w:sectPr>', (start) => start + reference);
}

function coverText(articles: readonly ArticleFile[], { title, origin, address }: Cover): string {
	const link = wordAddress(address);
	return [
		wordParagraph(STYLES.title, run(title)),
		...articles.map(({ title: own, kind }, index) =>
			wordParagraph(
				undefined,
				`<w:hyperlink w:anchor="${markOf(index)}" w:history="1">${run(own, STYLES.link)}</w:hyperlink>${run(kind && ` (${kind})`)}`,
			),
		),
		wordParagraph(
			undefined,
			run(`${origin} `) +
				(link === undefined
					? run(address)
					: `<w:hyperlink r:id="${COVER_LINK}" w:history="1">${run(link, STYLES.link)}</w:hyperlink>`),
		),
	].join('');
}

const EMPTY_HEADER = headerOf([]);

function coverHeader({ portal, title }: Cover): string {
	return headerOf([`${portal} · ${title}`]);
}

function headerOf(lines: readonly string[]): string {
	const written = (lines.length > 0 ? lines : ['']).map((line) =>
		wordParagraph(STYLES.gap, run(line)),
	);
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr ${SPACES}>${written.join('')}</w:hdr>`;
}

function run(text: string, style?: string): string {
	return wordRun(xmlText(text), style === undefined ? '' : `<w:rStyle w:val="${style}"/>`);
}
