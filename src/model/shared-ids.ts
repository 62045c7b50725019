import { fieldsOf } from './field-meta.ts';
import { isKindId, kindIds, kindOf, type KindId } from './kinds.ts';

/** Groups of kinds whose ids may stand in the same field, so that no id may belong to two of them. */
export const kindsSharingIds: readonly (readonly KindId[])[] = groups();

function groups(): KindId[][] {
	const found = kindIds
		.flatMap((id) => fieldsOf(kindOf(id).schema))
		.flatMap(({ meta }) => {
			const group = new Set(meta?.refersTo?.filter(isKindId));
			return group.size > 1 ? [kindIds.filter((id) => group.has(id))] : [];
		});
	return [...new Map(found.map((group) => [group.join(' '), group])).values()];
}
