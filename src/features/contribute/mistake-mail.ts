/** A mail with questions to fill in. */
export interface MailTemplate {
	subject: string;
	body: string;
}

/** A page somebody writes about: its title and its full address. */
export interface ReportedPage {
	title: string;
	address: string;
}

/**
 * Writes the mail with which somebody reports a mistake on a page.
 *
 * @param remark what they have written already; empty: the mail asks for it
 */
export function mistakeMail({ title, address }: ReportedPage, remark = ''): MailTemplate {
	const text = remark === '' ? 'Was stimmt nicht, was fehlt?\n\n' : `${remark}\n`;
	return { subject: `Hinweis zu: ${title}`, body: `Seite: ${address}\n\n${text}` };
}
