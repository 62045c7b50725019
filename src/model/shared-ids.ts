import { fieldsOf } from './field-meta.ts';
import { isKindId, kindIds, kindOf, type KindId } from './kinds.ts';

/** Groups of kinds that share an id space: a field may refer to any of them, so ids must differ. */
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
