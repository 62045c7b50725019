/** By whom, where and when a portal is published: what outputs have to know beside their entries. */
export interface Publication {
	/** Name of the portal. */
	name: string;
	/** What the portal offers and to whom. */
	description: string;
	/** The office that answers for it, and its mailbox. */
	publisher: string;
	mail: string;
	licence: { name: string; adresse: string };
	/** Name of the portal in identifiers: a domain name that does not change with the host. */
	portalId: string;
	/** Day of the newest content, `YYYY-MM-DD`: when the portal says it was made. */
	date: string;
	/** Puts host and base before an address of the portal. */
	fullAddress: (path: string) => string;
	/** @returns the title of a published entry of one of the kinds */
	nameOf: (kinds: readonly string[], id: string) => string | undefined;
}
