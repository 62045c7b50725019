import { titleOf, type Entry } from './entry.ts';
import type { Resolve } from './facts/facts-of.ts';

/** @returns true if a case tells of a municipality of the district, or of a body that belongs to it or bears its name */
export function isFrom(
	{ data: { kommune, organisation } }: Entry<'praxisbeispiele'>,
	region: string,
	resolve: Resolve,
): boolean {
	if (kommune !== undefined) return true;
	const body = organisation ? resolve(['organisationen'], organisation) : undefined;
	if (body?.kind !== 'organisationen') return false;
	return body.data.im_kreis === true || titleOf(body).includes(region);
}
