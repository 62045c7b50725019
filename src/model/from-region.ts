import { titleOf, type Entry } from './entry.ts';
import type { Resolve } from './facts/facts-of.ts';

/** @returns true if a case tells of a municipality of the district, or of a body that bears its name */
export function isFrom(
	{ data: { kommune, organisation } }: Entry<'praxisbeispiele'>,
	region: string,
	resolve: Resolve,
): boolean {
	const body = organisation && resolve(['organisationen'], organisation);
	return kommune !== undefined || (body ? titleOf(body).includes(region) : false);
}
