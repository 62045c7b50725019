import type { KindId } from '#src/model/kinds.ts';
import type { Portal } from '#src/site/portal/portal-schema.ts';
import { mailUrl } from '#src/base/urls.ts';
import { newFileUrl } from '#src/site/portal/forge-urls.ts';
import { entryMail } from './mail-questions.ts';

/** Name of a new file until its author renames it; the check does not object to it. */
export const NEW_FILE = 'bitte-umbenennen';

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
	const { subject, body } = entryMail(id, { about, lizenz: portal.lizenz.name });
	return {
		file: newFileUrl(id, portal, { name, text }),
		mail: mailUrl(portal.kontakt.mail, subject, body),
	};
}
