import { kindOf, type DataOf, type KindId } from './kinds.ts';

/** One valid piece of content, whatever it was stored as. */
export interface Entry<K extends KindId = KindId> {
	kind: K;
	/** Last segment of the address; the file's name, or the `id` column of a table. */
	id: string;
	data: DataOf<K>;
	/** The text after the front matter, empty for YAML and CSV. */
	body: string;
	/** Line of the file on which `body` begins, counted from 1. */
	bodyLine: number;
	/** The file below the content folder, with `/`: `praxisbeispiele/famigo.mdx`. */
	file: string;
}

/** Any entry, its data narrowed by `kind`. */
export type AnyEntry = { [K in KindId]: Entry<K> }[KindId];

/** @returns the name under which an entry appears in lists and links. */
export function titleOf(entry: AnyEntry | Entry): string {
	const value = (entry.data as Record<string, unknown>)[kindOf(entry.kind).titleField];
	return typeof value === 'string' ? value : entry.id;
}

/** @returns the entry's address below the portal's base, always with slashes at both ends. */
export function pathOf(entry: { kind: KindId; id: string }): string {
	return kindOf(entry.kind).withoutList ? `/${entry.id}/` : `/${entry.kind}/${entry.id}/`;
}

/** @returns the summary, if the kind has one. */
export function summaryOf(entry: AnyEntry | Entry): string | undefined {
	return 'kurzfassung' in entry.data ? entry.data.kurzfassung : undefined;
}

/** @returns the last day on which an entry is shown, `YYYY-MM-DD`; undefined: always. */
export function lastDayShown(entry: AnyEntry | Entry): string | undefined {
	const { expiresOn } = kindOf(entry.kind);
	if (expiresOn === undefined) return undefined;
	const day = (entry.data as Record<string, unknown>)[expiresOn];
	return typeof day === 'string' ? day : undefined;
}

/**
 * @param day reference day, `YYYY-MM-DD`
 * @returns true for an entry whose last day lies before that day
 */
export function isExpired(entry: AnyEntry | Entry, day: string): boolean {
	const last = lastDayShown(entry);
	return last !== undefined && last < day;
}

/** @returns the ids of the entry's topics, most important first. */
export function topicsOf(entry: AnyEntry | Entry): string[] {
	return 'themen' in entry.data ? entry.data.themen : [];
}
