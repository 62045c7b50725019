import type { NewFilePage } from '#src/base/new-file-address.ts';

/** What the form knows of the portal; the page carries it as JSON. */
export interface FormSettings {
	/** Id of the kind: its folder. */
	kind: string;
	/** Host of the portal. */
	host: string;
	/** Mailbox of the coordinators. */
	mail: string;
	/** Ids that a new entry must not take. */
	taken: readonly string[];
	/** Field whose value begins the names of files of this kind; left out: none. */
	origin?: string | undefined;
	/** Page of the forge that takes a new file; left out: none. */
	forge?: NewFilePage | undefined;
}
