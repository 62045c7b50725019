import { groupByKind } from '#src/site/publication.ts';
import { articles, entriesOf } from '#src/site/published.ts';
import { publication } from '../publication/this-portal.ts';
import { writeLlms } from './write-llms.ts';

/** @returns what this portal tells programs that read and answer. */
export function llmsFile(): string {
	return writeLlms(
		{
			topics: entriesOf('themen'),
			articles: groupByKind(articles()),
			pages: entriesOf('seiten'),
		},
		publication(),
	);
}
