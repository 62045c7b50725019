import { mailUrl } from '#src/base/urls.ts';

/** An office that answers questions about an entry. */
export interface Office {
	stelle: string;
	web?: string | undefined;
	mail?: string | undefined;
	formular?: string | undefined;
}

/** Who passes questions on that have no other way: the portal's coordinator. */
export interface Mediator {
	mail: string;
}

/** A line of the fact box about an office. */
interface OfficeValue {
	text: string;
	url: string;
	/** Second line in small print. */
	note?: string;
}

/** How a reader asks an office. */
export interface WayToAsk {
	by: 'mail' | 'form' | 'mediator';
	url: string;
}

/**
 * Finds the way to an office: its mailbox, else its form, else the coordinator, who passes the question on. A page alone
 * is no way to ask.
 *
 * @param title what the question is about
 * @param name office and owner, for the coordinator
 */
export function wayToAsk(
	{ mail, formular }: Office,
	{ title, name }: { title: string; name: string },
	mediator: Mediator,
): WayToAsk {
	const subject = `Frage zu: ${title}`;
	if (mail) return { by: 'mail', url: mailUrl(mail, subject) };
	if (formular) return { by: 'form', url: formular };
	const body = `Bitte leiten Sie diese Frage weiter an: ${name}.\n\n`;
	return { by: 'mediator', url: mailUrl(mediator.mail, subject, body) };
}

/** @returns the link to an office's page, named as what it is */
export function officePage({ web }: Office): OfficeValue[] {
	return web
		? [{ text: `Seite der Stelle: ${web.replace(/^https?:\/\/|\/$/g, '')}`, url: web }]
		: [];
}

/** @returns an office as values of a fact: the way to ask it, then its page */
export function officeValues(
	office: Office,
	asked: { title: string; owner: string | undefined },
	mediator: Mediator,
): OfficeValue[] {
	const { stelle } = office;
	const name = nameOfOffice(stelle, asked.owner);
	const { by, url } = wayToAsk(office, { title: asked.title, name }, mediator);
	return [
		{
			text: by === 'mediator' ? `Wir vermitteln: ${stelle}` : stelle,
			url,
			...(by === 'form' && { note: 'Kontaktformular' }),
		},
		...officePage(office),
	];
}

/** @returns office and owner, „Hauptamt, Offenburg“, unless the office is called after its owner */
export function nameOfOffice(stelle: string, owner: string | undefined): string {
	return owner && !stelle.includes(owner) ? `${stelle}, ${owner}` : stelle;
}

/**
 * @param nameOf title of the entry of one of the kinds with an id
 * @returns the name of the municipality or the body that an entry belongs to
 */
export function ownerName(
	data: Readonly<Record<string, unknown>>,
	nameOf: (kinds: readonly string[], id: string) => string | undefined,
): string | undefined {
	const { kommune, organisation } = data as { kommune?: string; organisation?: string };
	if (kommune !== undefined) return nameOf(['kommunen'], kommune);
	return organisation && nameOf(['organisationen'], organisation);
}
