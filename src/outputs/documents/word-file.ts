import { formatDate } from '#src/base/dates/imprecise-date.ts';
import { once } from '#src/base/once.ts';
import { decoded } from '#src/base/urls.ts';
import { paragraphOf, textNode, type Inline } from '#src/model/text-blocks.ts';
import type { TextDocument } from './text-document.ts';
import { WordWriter, type WordBody, type WordImage, type WordPart } from './word-body.ts';
import { FIRST_OWN_LIST } from '#src/base/word/word-styles.ts';
import { PLACES, wordTemplate } from './word-template.ts';
import { xmlText } from '#src/base/word/word-xml.ts';
import { packPart, zipPackage, type PackedPart } from './zip-package.ts';

/** A template prepared for many documents. */
interface Template {
	files: ReadonlyMap<string, string>;
	/** Parts that no document changes. */
	packed: ReadonlyMap<string, PackedPart>;
}

/** Parts that differ from one document to the next. */
const OWN = {
	text: 'word/document.xml',
	links: 'word/_rels/document.xml.rels',
	endnotes: 'word/endnotes.xml',
	endnoteLinks: 'word/_rels/endnotes.xml.rels',
	header: 'word/header1.xml',
	numbering: 'word/numbering.xml',
	properties: 'docProps/core.xml',
} as const;

const templates = {
	withHeader: once(() => prepared(true)),
	bare: once(() => prepared(false)),
};

async function prepared(withHeader: boolean): Promise<Template> {
	const files = await wordTemplate(withHeader);
	const own = new Set<string>(Object.values(OWN));
	const packed = [...files].flatMap(([name, text]) =>
		own.has(name) ? [] : [[name, packPart(text)] as const],
	);
	return { files, packed: new Map(packed) };
}

/**
 * Writes a document as .docx. The library makes the template once (styles, numbering, settings, header and footer);
 * the text is written into it here: with the library, a document would take ten times as long.
 *
 * The same document gives the same bytes.
 *
 * @param imageOf returns the image that a text names
 */
export async function wordFile(
	document: TextDocument,
	imageOf: (src: string) => WordImage | undefined = () => undefined,
): Promise<Buffer> {
	const { notes, withGaps } = document;
	const template = await (withGaps ? templates.bare() : templates.withHeader());
	const body = new WordWriter({ notes, withGaps, imageOf }).write(partsOf(document));
	const changed = new Map(Object.entries(changedParts(document, body, template)));
	const parts = new Map<string, PackedPart>();
	for (const [name, text] of template.files) {
		const own = changed.get(name) ?? text;
		parts.set(name, template.packed.get(name) ?? packPart(own));
	}
	for (const { name, image } of body.images) parts.set(`word/media/${name}`, packPart(image.bytes));
	return zipPackage(parts);
}

/** A template is used without what is told about it, which comes after it, on a page of its own. */
function partsOf(document: TextDocument): WordPart[] {
	const { title, summary, kind, facts, blocks, withGaps, address, portal, licence } = document;
	const more = (document.more ?? []).map((block): WordPart => ({ block }));
	const text = blocks.map((block): WordPart => ({ block }));
	const table: WordPart[] = facts ? [{ block: facts }] : [];
	if (!withGaps) {
		const lead: WordPart[] = summary ? [{ style: 'lead', words: summary }] : [];
		return [{ style: 'title', words: title }, ...lead, ...table, ...text, ...more];
	}
	const link: Inline = { type: 'link', url: address, children: [textNode(decoded(address))] };
	const origin = summary ? [paragraphOf(summary)] : [];
	const licenceWords = `. Lizenz, soweit nicht anders angegeben: ${licence.name}, ${licence.address}`;
	return [
		{ style: 'title', words: title },
		...text,
		{ style: 'heading1', words: `Zu dieser ${kind} (nicht Teil der ${kind})`, newPage: true },
		...origin.map((block): WordPart => ({ block })),
		...table,
		{ block: paragraphOf(`Aus: ${portal}, `, link, licenceWords) },
		...more,
	];
}

function changedParts(
	document: TextDocument,
	{ text, endnotes, lists, links, images }: WordBody,
	{ files }: Template,
): Record<string, string> {
	const part = (name: string) => files.get(name) ?? '';
	const { title, portal, address, date } = document;
	return {
		[OWN.text]: part(OWN.text).replace(
			/(<w:body>).*(?=<w:sectPr)/s,
			(_, start: string) => start + text,
		),
		[OWN.links]: withRelations(part(OWN.links), [
			...linkRelations(links.text),
			...images.map(({ id, name }) => relation(id, 'image', `media/${name}`)),
		]),
		[OWN.endnotes]: part(OWN.endnotes).replace('</w:endnotes>', () => `${endnotes}</w:endnotes>`),
		[OWN.endnoteLinks]: withRelations(part(OWN.endnoteLinks), linkRelations(links.endnotes)),
		[OWN.header]: part(OWN.header)
			.replace(PLACES.portal, () => xmlText(`${portal} · Stand: ${formatDate(date)}`))
			.replace(PLACES.address, () => xmlText(decoded(address))),
		[OWN.numbering]: withLists(part(OWN.numbering), lists),
		[OWN.properties]: properties(title, portal, date),
	};
}

function withLists(numbering: string, lists: WordBody['lists']): string {
	// The library numbers its formats from 1: its own, dots, numbers.
	const own = lists.map(
		({ level, start }, place) =>
			`<w:num w:numId="${FIRST_OWN_LIST + place}"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
	);
	return numbering.replace('</w:numbering>', () => `${own.join('')}</w:numbering>`);
}

function withRelations(relations: string, more: readonly string[]): string {
	return relations
		.replace(/\/>\s*$/, (end) =>
			relations.includes('</Relationships>') ? end : '></Relationships>',
		)
		.replace('</Relationships>', () => `${more.join('')}</Relationships>`);
}

function linkRelations(links: ReadonlyMap<string, string>): string[] {
	return [...links].map(([address, id]) =>
		relation(id, 'hyperlink', address, ' TargetMode="External"'),
	);
}

function relation(id: string, type: string, target: string, mode = ''): string {
	return `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${xmlText(target)}"${mode}/>`;
}

/** The portal is the author; the dates are the day of the text. */
function properties(title: string, portal: string, date: string): string {
	const day = `${date}T00:00:00Z`;
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(portal)}</dc:creator><dc:language>de-DE</dc:language><cp:lastModifiedBy>${xmlText(portal)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified></cp:coreProperties>`;
}
