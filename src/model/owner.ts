import type { FieldMeta } from './field-meta.ts';

/** Kinds whose entries own other entries. */
const OWNERS = ['kommunen', 'organisationen'];

/** @returns true for a field that names the owner of an entry. */
export function namesOwner({ refersTo = [], shownAs }: FieldMeta): boolean {
	return shownAs !== 'authority' && refersTo.some((kind) => OWNERS.includes(kind));
}
