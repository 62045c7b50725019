import { kindOf, type DataOf, type KindId } from './kinds.ts';

/** The fields of an entry of one kind. */
interface EntryOf<K extends KindId> {
	kind: K;
	/** Last segment of the address; the file's name, or the `id` column of a table. */
	id: string;
	data: DataOf<K>;
	/** The text after the front matter, empty for YAML and CSV. */
	body: string;
	/** The file below the content folder, with `/`: `praxisbeispiele/famigo.mdx`. */
	file: string;
}

/**
 * One valid piece of content, however it is stored. `Entry` is of any kind, its data narrowed by
 * `kind`; `Entry<'themen'>` is of one kind.
 */
export type Entry<K extends KindId = KindId> = { [P in K]: EntryOf<P> }[K];

/** Makes an entry from data that the kind's schema has accepted. */
export function entryOf(fields: Omit<EntryOf<KindId>, 'data'> & { data: unknown }): Entry {
	// The registry pairs kind and schema; TypeScript cannot see that through a variable.
	return fields as Entry;
}

/** @returns the entries of a kind. */
export function ofKind<K extends KindId>(entries: readonly Entry[], kind: K): Entry<K>[] {
	return entries.filter((entry) => entry.kind === kind) as Entry<K>[];
}

/** @returns the name under which an entry appears in lists and links. */
export function titleOf(entry: Entry): string {
	const value = (entry.data as Record<string, unknown>)[kindOf(entry.kind).titleField];
	return typeof value === 'string' ? value : entry.id;
}

/** @returns the entry's address below the portal's base, always with slashes at both ends. */
export function pathOf(entry: { kind: KindId; id: string }): string {
	return kindOf(entry.kind).withoutList ? `/${entry.id}/` : `/${entry.kind}/${entry.id}/`;
}

/** @returns the summary, if the kind has one. */
export function summaryOf(entry: Entry): string | undefined {
	return 'kurzfassung' in entry.data ? entry.data.kurzfassung : undefined;
}

/** @returns the last day on which an entry is shown, `YYYY-MM-DD`; undefined: always. */
export function lastDayShown(entry: Entry): string | undefined {
	const { expiresOn } = kindOf(entry.kind);
	if (expiresOn === undefined) return undefined;
	const day = (entry.data as Record<string, unknown>)[expiresOn];
	return typeof day === 'string' ? day : undefined;
}

/**
 * @param day reference day, `YYYY-MM-DD`
 * @returns true for an entry whose last day is before that day
 */
export function isExpired(entry: Entry, day: string): boolean {
	const last = lastDayShown(entry);
	return last !== undefined && last < day;
}

/** @returns the ids of the solutions an entry is about. */
export function solutionsOf(entry: Entry): string[] {
	return 'loesung' in entry.data ? (entry.data.loesung ?? []) : [];
}

/** @returns the ids of the entry's topics, most important first. */
export function topicsOf(entry: Entry): string[] {
	return 'themen' in entry.data ? entry.data.themen : [];
}
