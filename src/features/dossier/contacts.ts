import { germanOrder } from '#src/base/text/german-order.ts';
import { titleOf, type Entry } from '#src/model/entry.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';
import {
	nameOfOffice,
	officePage,
	ownerName,
	wayToAsk,
	type Mediator,
	type Office,
} from '#src/model/facts/office.ts';

/** An office that answers questions, with the entries that name it. */
export interface Contact {
	/** Office and its owner: „Hauptamt, Offenburg“. */
	name: string;
	mail?: string | undefined;
	formular?: string | undefined;
	web?: string | undefined;
	entries: Entry[];
}

/** @returns the offices that the entries name, each once, in German order. */
export function contactsOf(entries: readonly Entry[], resolve: Resolve): Contact[] {
	const contacts = new Map<string, Contact>();
	for (const entry of entries) {
		const { ansprechstelle } = entry.data as { ansprechstelle?: Office };
		if (!ansprechstelle) continue;
		const { stelle, mail, formular, web } = ansprechstelle;
		const owner = ownerName(entry.data, (kinds, id) => {
			const found = resolve(kinds, id);
			return found && titleOf(found);
		});
		const name = nameOfOffice(stelle, owner);
		const contact = contacts.get(name) ?? { name, entries: [] };
		contact.mail ??= mail;
		contact.formular ??= formular;
		contact.web ??= web;
		contact.entries.push(entry);
		contacts.set(name, contact);
	}
	return [...contacts.values()].sort((a, b) => germanOrder(a.name, b.name));
}

/** A link that leads to an office. */
export interface OfficeLink {
	text: string;
	url: string;
	/** Name of the office, where the text does not tell it from others. */
	of?: string;
}

/**
 * @param topic title of the dossier: what a question is about if several entries name the office
 * @param mediator the portal's coordinator, who passes on questions
 */
export function linksTo(contact: Contact, topic: string, mediator: Mediator): OfficeLink[] {
	const { name, mail, formular, web, entries } = contact;
	const [only, ...others] = entries;
	const title = only && others.length === 0 ? titleOf(only) : topic;
	const office = { stelle: name, mail, formular, web };
	const { by, url } = wayToAsk(office, { title, name }, mediator);
	const text = by === 'mail' ? String(mail) : by === 'form' ? 'Kontaktformular' : 'Wir vermitteln';
	return [{ text, url, ...(by !== 'mail' && { of: name }) }, ...officePage(office)];
}
