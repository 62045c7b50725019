import { once } from '#src/base/once.ts';
import type { Entry } from '#src/model/entry.ts';
import { experienceIn, listedOn, networkOf } from './network-of.ts';
import { articles, entriesOf } from './published.ts';

/** Who has what, among published entries. */
export const network = once(() =>
	networkOf({
		municipalities: entriesOf('kommunen'),
		bodies: entriesOf('organisationen'),
		topics: entriesOf('themen'),
		articles: articles(),
	}),
);

/** @returns the contributions of an owner, either a municipality or a body. */
export function experienceOf(owner: Entry): Entry[] {
	return experienceIn(network(), owner);
}

/** @returns entries that a page lists in its own sections; its backlinks leave them out. */
export function entriesListedOn(page: Entry): Entry[] {
	return listedOn(network(), page);
}
