import { FIRST_OWN_LIST, NOTES_BELOW } from '#src/base/word/word-styles.ts';
import type { Relation, WordParts } from './word-parts.ts';

/** Numbers of one document are below this: notes, lists, boxes of tasks, images. */
const STEP = 10_000;

/** What a joint document takes over from one of its documents. */
export interface OwnParts {
	text: string;
	endnotes: string;
	/** Its numbered lists, for the numbering. */
	lists: string;
	links: Relation[];
	endnoteLinks: Relation[];
	/** Files of its images. */
	images: Map<string, Uint8Array>;
}

/** A note's number as a field shows it: the mark it names, what lies between, the number. */
const NOTE_NUMBER =
	/(NOTEREF _Quelle\d+ (?:(?!<w:t[ >]).)*<w:fldChar w:fldCharType="separate"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>)(\d+)/gs;

/** The heading above the end notes and the sentence on them below it, if nothing follows; what else it says of them stays. */
const LAST_HEADING = new RegExp(
	`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Quellen</w:t></w:r></w:p>((?:<w:p><w:r><w:t xml:space="preserve">[^<]*</w:t></w:r></w:p>)?)<w:p><w:r><w:t xml:space="preserve">${NOTES_BELOW}</w:t></w:r></w:p>$`,
);

/**
 * Gives everything that a document names by number a number of its own, so that it can stand beside others. Its end notes
 * go on counting, and come without their heading, since all of them are listed together.
 *
 * @param place of the document among the others, from 1 on
 * @param notesBefore number of end notes that the others before it have
 */
export function ownNames(parts: WordParts, place: number, notesBefore: number): OwnParts {
	const own = (id: string) => `d${place}${id}`;
	const shifted = (number: string) => String(place * STEP + Number(number));
	const renamed = (xml: string) =>
		xml
			.replace(
				NOTE_NUMBER,
				(_, start: string, number: string) => start + String(notesBefore + Number(number)),
			)
			.replace(/(\sr:(?:id|embed)=")([^"]*)/g, (_, start: string, id: string) => start + own(id))
			.replace(/(<w:numId w:val=")(\d+)/g, (all, start: string, id: string) =>
				Number(id) < FIRST_OWN_LIST ? all : start + shifted(id),
			)
			.replace(
				/(<w:(?:endnote|endnoteReference|bookmarkStart|bookmarkEnd) w:id="|<w:sdtPr><w:id w:val="|<(?:wp:docPr|pic:cNvPr) id=")(\d+)/g,
				(_, start: string, id: string) => start + shifted(id),
			)
			// The name of a note's mark, at the mark and where the note is named again.
			.replace(/(w:name="|> NOTEREF )_Quelle/g, `$1_Beitrag${place}Quelle`);
	const numbered = [...parts.numbering.matchAll(/<w:num w:numId="(\d+)">(.*?)<\/w:num>/gs)];
	const images = parts.links.filter(({ type }) => type === 'image');
	return {
		text: renamed(parts.text.replace(LAST_HEADING, '$1')),
		endnotes: renamed(parts.endnotes),
		lists: numbered
			.filter(([, id]) => Number(id) >= FIRST_OWN_LIST)
			.map(([, id = '', list = '']) => `<w:num w:numId="${shifted(id)}">${list}</w:num>`)
			.join(''),
		links: [
			...parts.links
				.filter(({ type }) => type === 'hyperlink')
				.map((each) => ({ ...each, id: own(each.id) })),
			...images.map((each) => ({ ...each, id: own(each.id), target: ownFile(each.target, place) })),
		],
		endnoteLinks: parts.endnoteLinks.map((each) => ({ ...each, id: own(each.id) })),
		images: new Map(
			images.flatMap(({ target }) => {
				const bytes = parts.files.get(`word/${target}`);
				return bytes ? [[`word/${ownFile(target, place)}`, bytes] as const] : [];
			}),
		),
	};
}

function ownFile(target: string, place: number): string {
	return target.replace(/[^/]*$/, (name) => `beitrag${place}-${name}`);
}
