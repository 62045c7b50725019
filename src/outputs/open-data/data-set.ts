import { pathOf, type Entry } from '#src/model/entry.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';

/** All published entries of a kind, as data for reuse. */
export interface DataSet {
	kind: KindId;
	title: string;
	description: string;
	publisher: string;
	licence: { name: string; address: string };
	/** Where the data come from, if not from the authors. */
	source?: string;
	/** Day of the newest content, `YYYY-MM-DD`. */
	date: string;
	/** Full address of the list, and of the schema of the JSON file. */
	page: string;
	schema: string;
	/** Number of entries. */
	count: number;
}

/** An entry's fields as its kind's schema names them, with its id, address and text. */
export interface DataRecord {
	id: string;
	url: string;
	[field: string]: unknown;
}

/**
 * Turns entries into records.
 *
 * @param fullAddress puts host and base before an address of the portal
 */
export function recordsOf(
	entries: readonly Entry[],
	fullAddress: (path: string) => string,
): DataRecord[] {
	return entries.map((entry) => {
		const { ...data } = entry.data as Record<string, unknown>;
		// Every entry here is published, so `entwurf` says nothing.
		delete data['entwurf'];
		const text = kindOf(entry.kind).storage === 'mdx' ? { text: entry.body.trim() } : {};
		return { id: entry.id, url: fullAddress(pathOf(entry)), ...data, ...text };
	});
}
