import { germanOrder } from '#src/base/text/german-order.ts';
import { titleOf } from '#src/model/entry.ts';
import { isKindId } from '#src/model/kinds.ts';
import { entriesOf } from '#src/site/published.ts';

/** @returns the published entries of these kinds for a list to choose from, by name within the order of the kinds */
export function targetOptions(kinds: readonly string[]): { value: string; label: string }[] {
	return kinds.filter(isKindId).flatMap((kind) =>
		entriesOf(kind)
			.map((entry) => ({ value: entry.id, label: titleOf(entry) }))
			.sort((a, b) => germanOrder(a.label, b.label)),
	);
}
