/** A reader's choice: the ticked values of each facet. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** The values an entry has in each facet. */
export type Values = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Reads the facets' values from an address or from a row, `themen=bauen&themen=ozg&status=pilot`.
 *
 * @param facets ids to look for; other parameters are ignored
 */
export function parseChoice(query: string, facets: readonly string[]): Choice {
	const params = new URLSearchParams(query);
	return new Map(
		facets.flatMap((id) => {
			const values = new Set(params.getAll(id).filter(Boolean));
			return values.size > 0 ? [[id, values] as const] : [];
		}),
	);
}

/**
 * Writes a choice as the query of an address.
 *
 * @param others further parameters, written before the facets; empty ones are left out
 * @returns the query with its question mark, or an empty string without parameters
 */
export function writeChoice(choice: Choice, others: Readonly<Record<string, string>> = {}): string {
	const params = new URLSearchParams(Object.entries(others).filter(([, value]) => value !== ''));
	for (const [id, values] of choice) for (const value of values) params.append(id, value);
	const query = params.toString();
	return query && `?${query}`;
}

/** @returns the choice with one value added if it was missing, or removed if it was there. */
export function toggled(choice: Choice, facet: string, value: string): Choice {
	const values = new Set(choice.get(facet));
	if (!values.delete(value)) values.add(value);
	const next = new Map(choice).set(facet, values);
	if (values.size === 0) next.delete(facet);
	return next;
}

/**
 * True if an entry has one of the ticked values in every facet with ticks.
 *
 * @param except a facet to ignore
 */
export function matches(values: Values, choice: Choice, except?: string): boolean {
	for (const [id, wanted] of choice) {
		if (id === except) continue;
		const own = values.get(id);
		if (!own || ![...wanted].some((value) => own.has(value))) return false;
	}
	return true;
}

/** @returns how many entries each value of a facet would show, given the other facets' ticks. */
export function countValues(
	rows: readonly Values[],
	choice: Choice,
	facet: string,
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const row of rows) {
		if (!matches(row, choice, facet)) continue;
		for (const value of row.get(facet) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
	}
	return counts;
}

/** @returns every ticked value, facet by facet. */
export function chosenValues(choice: Choice): { facet: string; value: string }[] {
	return [...choice].flatMap(([facet, values]) => [...values].map((value) => ({ facet, value })));
}
