import { kindIds } from '#src/model/kinds.ts';
import { isArticleKind } from '#src/model/built-addresses.ts';
import { entriesOf } from '#src/site/published.ts';
import { markdownOf } from '../documents/document-files.ts';
import { publication } from '../publication/this-portal.ts';
import { fullText } from './full-text.ts';

/** @returns this portal's texts in one file. */
export function fullTextFile(): string {
	const articles = kindIds
		.filter(isArticleKind)
		.map((kind) => ({ kind, entries: entriesOf(kind) }))
		.filter(({ entries }) => entries.length > 0);
	return fullText({ articles, markdownOf }, publication());
}
