import type { KindId } from '#src/model/kinds.ts';
import { NEW_FILE } from '#src/model/new-file.ts';
import type { Portal } from '#src/site/portal/portal-schema.ts';
import { mailUrl } from '#src/base/urls.ts';
import { newFileUrl } from '#src/site/portal/forge-urls.ts';
import { entryMail, supplyMail } from './mail-questions.ts';
import type { ReportedPage } from './mistake-mail.ts';

/** What the page that links to a contribution knows of it. */
export interface Start {
	/** Values of the new entry: the topic, the municipality. */
	given?: Readonly<Record<string, unknown>>;
	/** The same for the mail: „Thema: Bauen“. */
	about?: string;
}

/**
 * Writes the addresses for contributing an entry: a new file on the forge, and a mail.
 *
 * @param text the new file's text
 * @returns `file` is undefined if the portal has no forge
 */
export function entryLinks(
	id: KindId,
	{ about }: Start,
	portal: Portal,
	text: string,
): { file: string | undefined; mail: string } {
	const name = `${NEW_FILE}.${text.startsWith('---') ? 'mdx' : 'yaml'}`;
	const { subject, body } = entryMail(id, { about, portal });
	return {
		file: newFileUrl(id, portal, { name, text }),
		mail: mailUrl(portal.kontakt.mail, subject, body),
	};
}

/** @returns the query by which the form of a kind begins with what a page knows: `?themen=bauen`; empty if it knows nothing */
export function startQuery({ given = {} }: Start): string {
	const params = Object.entries(given).flatMap(([name, value]) =>
		[value].flat().map((each) => [name, String(each)]),
	);
	return params.length > 0 ? `?${new URLSearchParams(params).toString()}` : '';
}

/**
 * Writes the address for supplying what an entry does not say: a mail that asks for it.
 *
 * @param words what is missing
 */
export function supplyLink(page: ReportedPage, words: readonly string[], portal: Portal): string {
	const { subject, body } = supplyMail(page, words);
	return mailUrl(portal.kontakt.mail, subject, body);
}
