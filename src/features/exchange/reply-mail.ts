/** Recipient and first words of a reply. */
export interface Reply {
	/** Mailbox of an office. */
	mail: string;
	/** Owner of the mailbox. */
	office: string;
	/** The mailbox is the network's, which passes the reply on. */
	forwarded: boolean;
	subject: string;
	body: string;
}

/** What a reply needs of an entry. */
export interface RepliedEntry {
	art: 'biete' | 'suche';
	titel: string;
	/** Full address of its page. */
	address: string;
	/** Name of the municipality. */
	kommune: string;
	ansprechstelle: { stelle: string; mail?: string | undefined };
}

/**
 * Writes the reply to an offer or a request: to the mailbox of the office it names, else to the
 * network's office, which is asked to pass it on.
 *
 * @param network the network's office
 */
export function replyTo(entry: RepliedEntry, network: { stelle: string; mail: string }): Reply {
	const { art, titel, address, kommune, ansprechstelle } = entry;
	const forwarded = ansprechstelle.mail === undefined;
	const offer = art === 'biete';
	return {
		mail: ansprechstelle.mail ?? network.mail,
		office: forwarded ? network.stelle : `${ansprechstelle.stelle}, ${kommune}`,
		forwarded,
		subject: `${offer ? 'Zu Ihrem Angebot' : 'Zu Ihrer Suche'}: ${titel}`,
		body: [
			'Guten Tag,',
			'',
			...(forwarded
				? [`bitte leiten Sie diese Nachricht weiter an: ${ansprechstelle.stelle}, ${kommune}.`, '']
				: []),
			offer
				? `wir möchten Ihr Angebot „${titel}“ annehmen.`
				: `wir können vielleicht helfen: „${titel}“.`,
			'',
			offer ? 'Was wir brauchen und bis wann:' : 'Was wir weitergeben können:',
			'',
			'',
			'Unsere Kommune und Stelle:',
			'',
			'',
			'Wie und wann Sie uns erreichen:',
			'',
			'',
			`Ihr Eintrag: ${address}`,
			'',
		].join('\n'),
	};
}
