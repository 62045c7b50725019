import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Quelle } from '#src/model/fields/sources.ts';
import { sourceId } from '#src/model/text-ids.ts';
import { sourceWords } from '#src/model/source-words.ts';

/**
 * Makes the numbered list of an entry's sources, for its page and for the preview of the form.
 *
 * @param cited numbers of those to be listed, which keep them; left out: all
 */
export function sourceList(sources: readonly Quelle[], cited?: ReadonlySet<number>): Element {
	const listed = sources
		.map((source, index) => ({ source, number: index + 1 }))
		.filter(({ number }) => cited?.has(number) ?? true);
	return h(
		'ol',
		listed.map(({ source, number }, index) => {
			const moved = number === (listed[index - 1]?.number ?? 0) + 1 ? undefined : number;
			return h('li', { id: sourceId(number), value: moved }, [
				source.url ? h('a', { href: source.url }, source.titel) : source.titel,
				' ',
				h('span', { className: 'quellen__angabe' }, sourceWords(source)),
			]);
		}),
	);
}
