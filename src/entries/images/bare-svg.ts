import { readXml } from './read-xml.ts';

/** Elements and attributes of drawing programs, which say who drew something and where it was saved. */
const OF_PROGRAMS = /^(?:metadata$|(?:sodipodi|inkscape|rdf|cc|dc):)/;
const ATTRIBUTE = /(\s+)([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;

/**
 * Leaves out of a drawing what no reader sees and its program wrote beside it: metadata, comments, and names of
 * files and people. Shapes, texts and everything else stay byte by byte.
 *
 * @returns the bytes as they are if they cannot be read as a drawing; the check refuses those
 */
export function bareSvg(bytes: Uint8Array): Uint8Array {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
	const cuts = unseen(text);
	if (cuts === undefined || cuts.length === 0) return bytes;
	const kept: string[] = [];
	let at = 0;
	for (const [start, end] of cuts) {
		kept.push(text.slice(at, start));
		at = end;
	}
	return Buffer.from(kept.join('') + text.slice(at), 'utf8');
}

/** @returns what to leave out, as ranges in their order; undefined for broken XML */
function unseen(text: string): [number, number][] | undefined {
	const cuts: [number, number][] = [];
	let tagStart = 0;
	/** Levels inside an element that is left out. */
	let inside = 0;
	let start = 0;
	const { whole } = readXml(text, (parser) => {
		parser.on('opentagstart', () => {
			tagStart = text.lastIndexOf('<', parser.position - 1);
		});
		parser.on('opentag', ({ name }) => {
			if (inside > 0) inside++;
			else if (OF_PROGRAMS.test(name)) {
				inside = 1;
				start = tagStart;
			} else cuts.push(...programAttributes(text, tagStart, tagStart + 1 + name.length));
		});
		parser.on('closetag', () => {
			if (inside > 0 && --inside === 0) cuts.push([start, parser.position]);
		});
		parser.on('comment', () => {
			const opened = text.lastIndexOf('<!--', parser.position - 1);
			if (inside === 0) cuts.push([opened, text.indexOf('-->', opened) + 3]);
		});
	});
	return whole ? cuts : undefined;
}

/** Reads a tag from the end of its name attribute by attribute, so that nothing inside a value is taken for one. */
function* programAttributes(text: string, tag: number, from: number): Iterable<[number, number]> {
	ATTRIBUTE.lastIndex = from;
	for (let at = from; ; at = ATTRIBUTE.lastIndex) {
		const found = ATTRIBUTE.exec(text);
		if (!found || tag > at) return;
		const [, , name = ''] = found;
		if (OF_PROGRAMS.test(name)) yield [at, ATTRIBUTE.lastIndex];
	}
}
