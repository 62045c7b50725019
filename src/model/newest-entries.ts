import { codeOrder } from '#src/base/text/code-order.ts';
import type { Entry } from './entry.ts';

/**
 * Picks what changed last in substance. Of a day with many changes, each kind gets its turn, in the
 * order of the kinds.
 *
 * @param entries in the order of their kinds, each kind in its own order
 */
export function newestOf(entries: readonly Entry[], count: number): Entry[] {
	const days = [...Map.groupBy(entries, changedOn)].sort(([a], [b]) => codeOrder(b, a));
	const chosen: Entry[] = [];
	for (const [day, ofDay] of days) {
		if (day === '') continue;
		const kinds = [...Map.groupBy(ofDay, ({ kind }) => kind).values()];
		for (let turn = 0; chosen.length < count && kinds.some((list) => turn < list.length); turn++) {
			chosen.push(...kinds.flatMap((list) => list[turn] ?? []).slice(0, count - chosen.length));
		}
		if (chosen.length >= count) break;
	}
	return chosen;
}

/** @returns the day of the last change in substance, `YYYY-MM-DD`; empty if the entry has none */
function changedOn({ data }: Entry): string {
	return 'stand' in data ? data.stand : '';
}
