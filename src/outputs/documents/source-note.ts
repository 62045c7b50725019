import { decoded } from '#src/base/urls.ts';
import type { Quelle } from '#src/model/fields/sources.ts';
import { sourceWords, titleEnd } from '#src/model/source-words.ts';
import { paragraphOf, textNode, type Block } from '#src/model/text-blocks.ts';

/** @returns a source as the text of a note, with its address in words, which paper needs */
export function sourceNoteText(source: Quelle): Block[] {
	const { titel, url } = source;
	const words = `${titel}${titleEnd(source)} ${sourceWords(source)}`;
	if (!url) return [paragraphOf(words)];
	return [paragraphOf(`${words} `, { type: 'link', url, children: [textNode(decoded(url))] })];
}
