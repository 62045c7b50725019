import { articles, entriesOf } from './published.ts';
import { contributionsBy } from './experience/contributions.ts';
import { showsExperience } from './experience/marks.ts';
import { topicsOf, type Entry } from '#src/model/entry.ts';
import { kindOf } from '#src/model/kinds.ts';

const telling = articles().filter(({ kind }) => kindOf(kind).experience !== undefined);

/** Municipality's id → the published entries that tell what it does, offers, seeks or applies. */
export const contributionsOfMunicipalities: ReadonlyMap<string, Entry[]> = contributionsBy(
	entriesOf('kommunen'),
	telling,
);

/** Municipality's id → its meetings, news and whatever else names it. */
export const otherEntriesOfMunicipalities: ReadonlyMap<string, Entry[]> = contributionsBy(
	entriesOf('kommunen'),
	articles().filter(({ kind }) => kindOf(kind).experience === undefined),
);

/** Body's id → its published entries that say how far someone is; its papers do not count. */
export const experienceOfBodies: ReadonlyMap<string, Entry[]> = contributionsBy(
	entriesOf('organisationen'),
	telling.filter(({ kind }) => kindOf(kind).experience?.field !== undefined),
);

const topicOrder = entriesOf('themen').map(({ id }) => id);

/** Municipality's id → ids of the topics it has experience with, in the order of the topics. */
export const topicsOfMunicipalities: ReadonlyMap<string, string[]> = new Map(
	[...contributionsOfMunicipalities].map(([id, entries]) => {
		const own = new Set(entries.filter(showsExperience).flatMap(topicsOf));
		return [id, topicOrder.filter((topic) => own.has(topic))];
	}),
);

/** @returns entries a page lists in its own parts, so that its links back need not repeat them. */
export function entriesListedOn(page: Entry): Entry[] {
	if (page.kind !== 'kommunen') return [];
	return [...experienceOf(page), ...(otherEntriesOfMunicipalities.get(page.id) ?? [])];
}

/** @returns what an owner contributed, whether it is a municipality or a body. */
export function experienceOf(owner: Entry): Entry[] {
	const found = owner.kind === 'kommunen' ? contributionsOfMunicipalities : experienceOfBodies;
	return found.get(owner.id) ?? [];
}
