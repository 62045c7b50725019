import type { Content } from '#src/entries/read/load-content.ts';
import { kindOf, type KindId } from '#src/model/kinds.ts';
import { SLUG, slugify } from '#src/base/slug.ts';
import { takenIds } from './inventory.ts';

/**
 * Proposes the id of a new entry, which is its file's name and the end of its address.
 *
 * @param kind the kind
 * @param title the entry's title
 * @param origin the municipality it comes from, and the field that says so
 * @returns an id no entry has
 */
export function proposedId(
	content: Content,
	kind: KindId,
	title: string,
	origin: { field: string; id: string } | undefined,
): string {
	const slug = slugOf(title);
	const named = origin && !mentions(slug, origin.id) && namesOrigins(content, kind, origin.field);
	const wanted = shortened(named ? `${origin.id}-${slug}` : slug).replace(/-$/, '');
	const first = SLUG.test(wanted)
		? wanted
		: shortened(`${slugify(kindOf(kind).singular)}-${wanted}`);
	return freeId(first.replace(/-$/, ''), takenIds(content, kind));
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

/** @returns true if most files of this kind are named after their municipality. */
function namesOrigins(content: Content, kind: KindId, field: string): boolean {
	const origins = content.entries.flatMap((entry) => {
		const data: Record<string, unknown> = entry.data;
		const origin = data[field];
		return entry.kind === kind && typeof origin === 'string' ? [{ id: entry.id, origin }] : [];
	});
	return origins.filter(({ id, origin }) => mentions(id, origin)).length * 2 > origins.length;
}

function mentions(slug: string, origin: string): boolean {
	return `-${slug}-`.includes(`-${origin}-`);
}
