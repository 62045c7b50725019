import { decoded } from '#src/base/urls.ts';
import type { Quelle } from '#src/model/fields/sources.ts';
import { SOURCE_MARK, titleEnd, type SourceListWords } from '#src/model/source-words.ts';
import { paragraphOf, textNode, type Block } from '#src/model/text-blocks.ts';

/**
 * @param list words of the list that the source is part of
 * @returns the source as the text of a note, with its address in words, which paper needs
 */
export function sourceNoteText(source: Quelle, list: SourceListWords): Block[] {
	const { titel, url } = source;
	const mark = list.markOf(source) === undefined ? '' : ` ${SOURCE_MARK}`;
	const words = `${titel}${titleEnd(source)} ${list.of(source)}${mark}`;
	if (!url) return [paragraphOf(words)];
	return [paragraphOf(`${words} `, { type: 'link', url, children: [textNode(decoded(url))] })];
}
