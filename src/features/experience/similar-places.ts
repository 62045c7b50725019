import { codeOrder } from '#src/base/text/code-order.ts';
import { pathOf, solutionsOf, type Entry } from '#src/model/entry.ts';
import { populationOf } from '#src/model/facets.ts';
import type { Resolve } from '#src/model/facts/facts-of.ts';

type Case = Entry<'praxisbeispiele'>;

/** An administration about as large as a municipality, with cases of its own. */
export interface SimilarPlace {
	/** A municipality of the network, or a body from elsewhere. */
	owner: Entry;
	einwohner: number;
	/** At least one: what runs first, what has ended last. */
	cases: Case[];
}

/** Places about as large as a municipality, of the network and from elsewhere, each the nearest in size first. */
export interface SimilarPlaces {
	network: SimilarPlace[];
	elsewhere: SimilarPlace[];
}

/** A place more than twice or less than half as large is not similar. */
const MOST_TIMES = 2;

const STATUS_ORDER = ['betrieb', 'pilot', 'idee', 'beendet'];
const statusOrder = ({ data }: Case) => STATUS_ORDER.indexOf(data.status);

/**
 * Finds what places of about the same size have that a municipality has not: cases with a solution that none of its own
 * has, or with none. Size is compared by ratio: 2,000 and 2,500 are as near as 20,000 and 25,000. Cases whose
 * population is not known belong to no place.
 *
 * @param most number of places; those from elsewhere fill up what the network leaves free
 */
export function similarPlaces(
	own: Entry<'kommunen'>,
	cases: readonly Case[],
	resolve: Resolve,
	most: number,
): SimilarPlaces {
	const isOwn = ({ data }: Case) => data.kommune === own.id;
	const known = new Set(cases.filter(isOwn).flatMap(solutionsOf));
	const places = new Map<string, SimilarPlace>();
	for (const each of cases) {
		const owner = isOwn(each) ? undefined : ownerOf(each, resolve);
		const einwohner = populationOf(each, resolve);
		if (!owner || einwohner === undefined || !isSimilar(einwohner)) continue;
		const solutions = solutionsOf(each);
		if (solutions.length > 0 && solutions.every((id) => known.has(id))) continue;
		const place = places.get(pathOf(owner)) ?? { owner, einwohner, cases: [] };
		place.cases.push(each);
		places.set(pathOf(owner), place);
	}
	const sorted = [...places.values()]
		.map((place) => ({
			...place,
			cases: place.cases.toSorted((a, b) => statusOrder(a) - statusOrder(b)),
		}))
		.sort(
			(a, b) => distance(a.einwohner) - distance(b.einwohner) || codeOrder(a.owner.id, b.owner.id),
		);
	const isNear = ({ owner }: SimilarPlace) => owner.kind === 'kommunen';
	const network = sorted.filter(isNear).slice(0, most);
	const elsewhere = sorted.filter((place) => !isNear(place)).slice(0, most - network.length);
	return { network, elsewhere };

	function isSimilar(einwohner: number): boolean {
		const times = einwohner / own.data.einwohner;
		return times <= MOST_TIMES && times >= 1 / MOST_TIMES;
	}

	function distance(einwohner: number): number {
		return Math.abs(einwohner - own.data.einwohner);
	}
}

function ownerOf({ data: { kommune, organisation } }: Case, resolve: Resolve): Entry | undefined {
	return kommune === undefined
		? resolve(['organisationen'], organisation ?? '')
		: resolve(['kommunen'], kommune);
}
