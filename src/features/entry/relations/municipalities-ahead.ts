import { sizeClassOf } from '#src/model/size-class.ts';
import type { Entry } from '#src/model/entry.ts';
import { similarMunicipalities } from './similar-municipalities.ts';

/** A municipality with topics that another one lacks. */
export interface Ahead {
	kommune: Entry<'kommunen'>;
	/** Ids of those topics. */
	topics: string[];
}

/**
 * Finds municipalities with topics that one lacks: those of its size class and type or, without
 * any, of all sizes and types. Nearest in population first.
 *
 * @param topicsOf municipality's id → ids of its topics
 * @param most largest number of results
 * @returns `alike` is false if size class and type had to be ignored
 */
export function municipalitiesAhead(
	own: Entry<'kommunen'>,
	all: readonly Entry<'kommunen'>[],
	topicsOf: ReadonlyMap<string, readonly string[]>,
	most: number,
): { alike: boolean; list: Ahead[] } {
	const known = new Set(topicsOf.get(own.id));
	const ahead = similarMunicipalities(own, all, all.length).flatMap((kommune) => {
		const topics = (topicsOf.get(kommune.id) ?? []).filter((topic) => !known.has(topic));
		return topics.length > 0 ? [{ kommune, topics }] : [];
	});
	const alike = ahead.filter(({ kommune }) => isAlike(own, kommune));
	return { alike: alike.length > 0, list: (alike.length > 0 ? alike : ahead).slice(0, most) };
}

function isAlike({ data: a }: Entry<'kommunen'>, { data: b }: Entry<'kommunen'>): boolean {
	return a.typ === b.typ && sizeClassOf(a.einwohner).id === sizeClassOf(b.einwohner).id;
}
