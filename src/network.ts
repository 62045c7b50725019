import { articles, entriesOf } from './content.ts';
import { contributionsBy } from './experience/contributions.ts';
import { topicsOf, type AnyEntry } from './model/entry.ts';
import { kindOf } from './model/kinds.ts';

/** Municipality's id → every published entry that comes from it or that it applies. */
export const contributionsOfMunicipalities: ReadonlyMap<string, AnyEntry[]> = contributionsBy(
	entriesOf('kommunen'),
	articles(),
);

/** Body's id → its published entries that say how far someone is; its papers do not count. */
export const experienceOfBodies: ReadonlyMap<string, AnyEntry[]> = contributionsBy(
	entriesOf('organisationen'),
	articles().filter((entry) => kindOf(entry.kind).erfahrungsfeld !== undefined),
);

const topicOrder = entriesOf('themen').map(({ id }) => id);

/** Municipality's id → ids of the topics of its entries, in the order of the topics. */
export const topicsOfMunicipalities: ReadonlyMap<string, string[]> = new Map(
	[...contributionsOfMunicipalities].map(([id, entries]) => {
		const own = new Set(entries.flatMap(topicsOf));
		return [id, topicOrder.filter((topic) => own.has(topic))];
	}),
);

/** @returns an owner's entries, whether it is a municipality or a body. */
export function experienceOf(owner: AnyEntry): AnyEntry[] {
	const found = owner.kind === 'kommunen' ? contributionsOfMunicipalities : experienceOfBodies;
	return found.get(owner.id) ?? [];
}
