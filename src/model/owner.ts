import type { FieldMeta } from './field-meta.ts';

/** Kinds whose entries others belong to. */
const OWNERS = ['kommunen', 'organisationen'];

/** @returns whether a field says whose an entry is. */
export function namesOwner({ refersTo = [] }: FieldMeta): boolean {
	return refersTo.some((kind) => OWNERS.includes(kind));
}
