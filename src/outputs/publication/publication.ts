/** By whom, where and when a portal is published: what outputs need besides the entries. */
export interface Publication {
	/** Name of the portal. */
	name: string;
	/** What the portal offers, and to whom. */
	description: string;
	/** The responsible office and its mail address. */
	publisher: string;
	mail: string;
	licence: { name: string; address: string };
	/** Name of the portal in identifiers: a domain name that does not change with the host. */
	portalId: string;
	/** Day of the newest content, `YYYY-MM-DD`: the date the outputs state. */
	date: string;
	/** Prepends host and base to an address of the portal. */
	fullAddress: (path: string) => string;
	/** @returns the title of a published entry of one of the kinds */
	nameOf: (kinds: readonly string[], id: string) => string | undefined;
}
