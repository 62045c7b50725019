import { isUpcoming } from '#src/base/dates/today.ts';
import type { FilterIndex } from '../filter-index.ts';
import { matches, type Choice, type Values } from './filter-state.ts';

/** @returns the places of the entries whose last day is over; `day` is `YYYY-MM-DD` */
export function expiredPlaces({ until = {} }: FilterIndex, day: string): number[] {
	return Object.entries(until).flatMap(([place, last]) =>
		isUpcoming(last, day) ? [] : [Number(place)],
	);
}

/** @returns the values of each entry, in the order of the list; equal ones share memory. */
export function valuesOf({ count, facets }: FilterIndex): Values[] {
	const rows = Array.from({ length: count }, () => new Map<string, ReadonlySet<string>>());
	for (const { id, options, entries } of facets) {
		const sets = new Map<string, ReadonlySet<string>>();
		entries.forEach((cell, place) => {
			const places = [cell].flat();
			if (places.length === 0) return;
			const key = places.join();
			const set = sets.get(key) ?? new Set(places.flatMap((each) => options[each]?.value ?? []));
			sets.set(key, set);
			rows[place]?.set(id, set);
		});
	}
	return rows;
}

/**
 * @param order places of the entries in the order chosen; left out: the list's own
 * @returns the places of the entries that a choice shows
 */
export function chosenPlaces(
	values: readonly Values[],
	choice: Choice,
	order: readonly number[] = [...values.keys()],
): number[] {
	return order.filter((place) => {
		const own = values[place];
		return own !== undefined && matches(own, choice);
	});
}
