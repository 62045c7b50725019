import { titleOf } from '#src/model/entry.ts';
import type { Facet } from '#src/model/facets.ts';

/**
 * Builds the facet „Wer hat Erfahrung mit …“ for a list of owners. An owner's topics are those of
 * its entries.
 *
 * @param topics owner's id → ids of its topics
 */
export function topicFacet(topics: ReadonlyMap<string, readonly string[]>): Facet {
	return {
		id: 'themen',
		label: 'Wer hat Erfahrung mit …',
		refersTo: ['themen'],
		values: ({ id }, resolve) =>
			(topics.get(id) ?? []).map((value) => {
				const topic = resolve(['themen'], value);
				return { value, label: topic ? titleOf(topic) : value };
			}),
	};
}
