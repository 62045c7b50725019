import { topicsOf, type Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';
import { contributionsBy } from './experience/contributions.ts';
import { showsExperience } from './experience/marks.ts';

/** Who has what: entries by the municipality or the body they name. */
export interface Network {
	/** Municipality's id → entries about what it does, offers, seeks or applies. */
	contributionsOfMunicipalities: ReadonlyMap<string, Entry[]>;
	/** Municipality's id → its meetings, news and all other entries that name it. */
	otherEntriesOfMunicipalities: ReadonlyMap<string, Entry[]>;
	/** Body's id → its entries that show experience; its papers do not count. */
	experienceOfBodies: ReadonlyMap<string, Entry[]>;
	/** Municipality's id → ids of the topics it has experience with, in the order of the topics. */
	topicsOfMunicipalities: ReadonlyMap<string, string[]>;
}

/** Owners, topics and articles of the portal; all of them published, each list in its own order. */
export interface NetworkInput {
	municipalities: readonly Entry[];
	bodies: readonly Entry[];
	topics: readonly Entry[];
	/** Entries with a text of their own. */
	articles: readonly Entry[];
}

/** @returns the entries of each municipality and each body. */
export function networkOf({ municipalities, bodies, topics, articles }: NetworkInput): Network {
	const telling = articles.filter(({ kind }) => kindOf(kind).experience !== undefined);
	const others = articles.filter(({ kind }) => kindOf(kind).experience === undefined);
	const contributions = contributionsBy(municipalities, telling);
	return {
		contributionsOfMunicipalities: contributions,
		otherEntriesOfMunicipalities: contributionsBy(municipalities, others),
		experienceOfBodies: contributionsBy(
			bodies,
			telling.filter(({ kind }) => kindOf(kind).experience?.field !== undefined),
		),
		topicsOfMunicipalities: new Map(
			[...contributions].map(([id, entries]) => {
				const own = new Set(entries.filter(showsExperience).flatMap(topicsOf));
				return [id, topics.map((topic) => topic.id).filter((topic) => own.has(topic))];
			}),
		),
	};
}

/** @returns the contributions of an owner, either a municipality or a body. */
export function experienceIn(network: Network, owner: Entry): Entry[] {
	const { contributionsOfMunicipalities, experienceOfBodies } = network;
	const found = owner.kind === 'kommunen' ? contributionsOfMunicipalities : experienceOfBodies;
	return found.get(owner.id) ?? [];
}

/** @returns entries that a page lists in its own sections; its backlinks leave them out. */
export function listedOn(network: Network, page: Entry): Entry[] {
	if (page.kind !== 'kommunen') return [];
	const others = network.otherEntriesOfMunicipalities.get(page.id) ?? [];
	return [...experienceIn(network, page), ...others];
}
