import { sortKey } from '#src/base/dates/imprecise-date.ts';
import { codeOrder } from '#src/base/text/code-order.ts';
import type { Entry } from '#src/model/entry.ts';
import { seriesId } from '#src/model/series-id.ts';

/** Events that belong together, such as the exchange rounds on one topic. */
export interface Series {
	/** Part of the calendar's address. */
	id: string;
	name: string;
	/** In the order in which they take place. */
	events: Entry<'termine'>[];
}

/** @returns the series of these events, each named as its first event spells it. */
export function seriesOf(events: readonly Entry<'termine'>[]): Series[] {
	const byDate = events.toSorted((a, b) =>
		codeOrder(sortKey(a.data.beginn), sortKey(b.data.beginn)),
	);
	const groups = new Map<string, Series>();
	for (const event of byDate) {
		const name = event.data.reihe;
		if (name === undefined) continue;
		const id = seriesId(name);
		const series = groups.get(id) ?? { id, name, events: [] };
		series.events.push(event);
		groups.set(id, series);
	}
	return [...groups.values()];
}
