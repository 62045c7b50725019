import { strFromU8, unzipSync } from 'fflate';

/** Names of the parts of the portal's Word documents that differ from one to the next. */
export const PARTS = {
	text: 'word/document.xml',
	links: 'word/_rels/document.xml.rels',
	endnotes: 'word/endnotes.xml',
	endnoteLinks: 'word/_rels/endnotes.xml.rels',
	header: 'word/header1.xml',
	headerLinks: 'word/_rels/header1.xml.rels',
	numbering: 'word/numbering.xml',
	settings: 'word/settings.xml',
	types: '[Content_Types].xml',
	properties: 'docProps/core.xml',
} as const;

/** What one part refers to another by. */
export interface Relation {
	id: string;
	/** The last word of its type: `hyperlink`, `image`, `header` … */
	type: string;
	/** Escaped, as it stands in the file. */
	target: string;
	external: boolean;
}

/** A Word document of the portal, taken apart. */
export interface WordParts {
	files: ReadonlyMap<string, Uint8Array>;
	/** What comes before the text, and after its last section. */
	frame: { before: string; after: string };
	/** The text before its last section. */
	text: string;
	/** The last section: page, header, footer. */
	section: string;
	links: Relation[];
	/** The end notes, without the two lines that part them from the text. */
	endnotes: string;
	/** How many there are. */
	noteCount: number;
	endnoteLinks: Relation[];
	/** All of the numbering. */
	numbering: string;
	/** Undefined for a template, which has none. */
	header: string | undefined;
}

const TEXT = /^(.*?<w:body>)(.*)(<w:sectPr>.*<\/w:sectPr>)(<\/w:body>.*)$/s;
const NOTE = /<w:endnote w:id="\d+">.*?<\/w:endnote>/gs;
const RELATION =
	/<Relationship Id="([^"]*)" Type="[^"]*\/(\w+)" Target="([^"]*)"( TargetMode="External")?\/>/g;

/**
 * Takes a Word document apart.
 *
 * @param bytes the .docx, as the portal has written it
 * @returns undefined for anything else
 */
export function wordParts(bytes: Uint8Array): WordParts | undefined {
	const files = unzipped(bytes);
	const part = (name: string) => {
		const found = files?.get(name);
		return found ? strFromU8(found) : '';
	};
	const [, before, text, section, after] = TEXT.exec(part(PARTS.text)) ?? [];
	if (!files || before === undefined || text === undefined || !section || after === undefined)
		return undefined;
	const notes = part(PARTS.endnotes).match(NOTE) ?? [];
	return {
		...{ files, frame: { before, after }, text, section },
		links: relationsOf(part(PARTS.links)),
		endnotes: notes.join(''),
		noteCount: notes.length,
		endnoteLinks: relationsOf(part(PARTS.endnoteLinks)),
		numbering: part(PARTS.numbering),
		header: files.has(PARTS.header) ? part(PARTS.header) : undefined,
	};
}

function unzipped(bytes: Uint8Array): Map<string, Uint8Array> | undefined {
	try {
		return new Map(Object.entries(unzipSync(bytes)));
	} catch {
		return undefined;
	}
}

function relationsOf(xml: string): Relation[] {
	return [...xml.matchAll(RELATION)].map(([, id = '', type = '', target = '', mode]) => ({
		...{ id, type, target },
		external: mode !== undefined,
	}));
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Writes a file of relations. */
export function relationsFile(relations: readonly Relation[]): string {
	const written = relations.map(
		({ id, type, target, external }) =>
			`<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join('')}</Relationships>`;
}
