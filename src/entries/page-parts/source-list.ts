import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Quelle } from '#src/model/fields/sources.ts';
import { sourceId } from '#src/model/text-ids.ts';
import { sourceWords } from '#src/model/source-words.ts';

/** Makes the numbered list of an entry's sources, for its page and for the preview of the form. */
export function sourceList(sources: readonly Quelle[]): Element {
	return h(
		'ol',
		sources.map((source, index) =>
			h('li', { id: sourceId(index + 1) }, [
				source.url ? h('a', { href: source.url }, source.titel) : source.titel,
				' ',
				h('span', { className: 'quellen__angabe' }, sourceWords(source)),
			]),
		),
	);
}
