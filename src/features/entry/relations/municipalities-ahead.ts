import type { Entry } from '#src/model/entry.ts';
import { similarMunicipalities } from './similar-municipalities.ts';

/** A municipality with topics that another one lacks. */
export interface Ahead {
	kommune: Entry<'kommunen'>;
	/** Ids of those topics. */
	topics: string[];
}

/**
 * Finds similar municipalities with topics that one lacks, nearest in population first.
 *
 * @param topicsOf municipality's id → ids of its topics
 * @param most largest number of results
 */
export function municipalitiesAhead(
	own: Entry<'kommunen'>,
	all: readonly Entry<'kommunen'>[],
	topicsOf: ReadonlyMap<string, readonly string[]>,
	most: number,
): Ahead[] {
	const known = new Set(topicsOf.get(own.id));
	return similarMunicipalities(own, all, all.length)
		.flatMap((kommune) => {
			const topics = (topicsOf.get(kommune.id) ?? []).filter((topic) => !known.has(topic));
			return topics.length > 0 ? [{ kommune, topics }] : [];
		})
		.slice(0, most);
}
