import { mailUrl } from '#src/base/urls.ts';
import { pathOf, titleOf, type Entry } from '#src/model/entry.ts';
import { correctionAddress } from '#src/site/correction-address.ts';
import { fullAddress, link } from '#src/site/link.ts';
import { portal } from '#src/site/portal/portal.ts';
import { mistakeMail } from './mistake-mail.ts';

/** @returns where „Fehler melden“ leads on the page of an entry: to the form with it, or else to a mail about it */
export function reportAddress(entry: Entry): string {
	const form = correctionAddress(entry);
	if (form !== undefined) return link(form);
	const { subject, body } = mistakeMail({
		title: titleOf(entry),
		address: fullAddress(pathOf(entry)),
	});
	return mailUrl(portal.kontakt.mail, subject, body);
}

/** What the link to such an address is called, whether it leads to the form or to a mail: it is one act. */
export const REPORT = 'Fehler melden';
