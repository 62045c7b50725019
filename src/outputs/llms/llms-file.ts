import { groupByKind } from '#src/site/publication.ts';
import { articles, entriesOf } from '#src/site/published.ts';
import { publication } from '../publication/this-portal.ts';
import { writeLlms } from './write-llms.ts';

/** @returns this portal's description for language models. */
export function llmsFile(): string {
	return writeLlms(
		{
			topics: entriesOf('themen'),
			solutions: entriesOf('loesungen'),
			articles: groupByKind(articles()),
			pages: entriesOf('seiten'),
		},
		publication(),
	);
}
