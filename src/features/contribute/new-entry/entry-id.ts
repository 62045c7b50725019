import { SLUG, slugify } from '#src/base/slug.ts';

/** What an id is made from. */
export interface IdParts {
	title: string;
	/** Name of the kind, for titles that make no id. */
	singular: string;
	/** Id of the municipality to put before the title; left out: none. */
	origin?: string | undefined;
}

/**
 * Proposes the id of a new entry, which is its file's name and the end of its address.
 *
 * @param taken ids that other entries have
 */
export function entryId({ title, singular, origin }: IdParts, taken: ReadonlySet<string>): string {
	const slug = slugOf(title);
	const named = origin !== undefined && !mentions(slug, origin);
	const wanted = shortened(named ? `${origin}-${slug}` : slug).replace(/-$/, '');
	const first = SLUG.test(wanted) ? wanted : shortened(`${slugify(singular)}-${wanted}`);
	return freeId(first.replace(/-$/, ''), taken);
}

/** @returns true for an id that names its municipality */
export function mentions(slug: string, origin: string): boolean {
	return `-${slug}-`.includes(`-${origin}-`);
}

/** @returns the id, or the id with the first number no other entry has. */
function freeId(id: string, taken: ReadonlySet<string>): string {
	for (let number = 1; ; number++) {
		const end = number === 1 ? '' : `-${number}`;
		const candidate = `${shortened(id, 60 - end.length)}${end}`;
		if (!taken.has(candidate)) return candidate;
	}
}

/** Cuts a slug to the length of an id, after a word if possible. */
function shortened(slug: string, max = 60): string {
	if (slug.length <= max) return slug;
	const cut = slug.slice(0, max + 1).lastIndexOf('-');
	return slug.slice(0, cut > max / 2 ? cut : max).replace(/-+$/, '');
}

/** Like {@link slugify}, but long titles are not cut within a word. */
function slugOf(title: string): string {
	return title.split(/\s+/).map(slugify).filter(Boolean).join('-');
}
