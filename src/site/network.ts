import { queryOnce } from '#src/base/query.ts';
import { experienceIn, listedOn, networkOf } from './network-of.ts';
import { articles, entriesOf, queryOf } from './published.ts';
import { articlesWithSolution } from './solution-articles.ts';

/** Who has what, among published entries. */
export const network = queryOnce('network', () =>
	networkOf({
		municipalities: entriesOf('kommunen'),
		bodies: entriesOf('organisationen'),
		topics: entriesOf('themen'),
		articles: articles(),
	}),
);

/** @returns the contributions of an owner, either a municipality or a body. */
export const experienceOf = queryOf('experienceOf', (owner) => experienceIn(network(), owner));

/** @returns entries that a page lists in its own sections; its backlinks leave them out. */
export const entriesListedOn = queryOf('entriesListedOn', (page) =>
	page.kind === 'loesungen' ? articlesWithSolution(page.id) : listedOn(network(), page),
);
