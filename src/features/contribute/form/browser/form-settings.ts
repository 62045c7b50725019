import type { NewFilePage } from '#src/base/new-file-address.ts';

/** What every form knows of the portal; the page carries it as JSON. */
export interface PortalSettings {
	/** Id of the kind: its folder. */
	kind: string;
	/** Host of the portal. */
	host: string;
	/** Mailbox of the coordinators. */
	mail: string;
	/** Address of what the preview has to know of the portal. */
	preview: string;
}

/** What the form for a new entry knows. */
export interface FormSettings extends PortalSettings {
	/** Ids that a new entry must not take. */
	taken: readonly string[];
	/** Field whose value begins the names of files of this kind; left out: none. */
	origin?: string | undefined;
	/** Page of the forge that takes a new file; left out: none. */
	forge?: NewFilePage | undefined;
}

/** What the form for corrections knows. */
export interface CorrectionSettings extends PortalSettings {
	/** Address below which each entry's file is published for the form: `<id>.json`. */
	entries: string;
}
