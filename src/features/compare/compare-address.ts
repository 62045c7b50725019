/** Largest number of cases that fit side by side. */
export const MOST_CASES = 4;
/** Parameter of a list's address that holds the cases ticked there. */
export const TICKED = 'vergleich';

const CASES = 'beispiele';
const POPULATION = 'einwohner';
const LARGEST_POPULATION = 5_000_000;

/** The comparison that an address asks for. */
export interface Comparison {
	ids: string[];
	/** Ids beyond {@link MOST_CASES}. */
	surplus: number;
	einwohner?: number;
}

/** Reads `?beispiele=a,b&einwohner=12300`; invalid values are left out. */
export function readComparison(query: string): Comparison {
	const params = new URLSearchParams(query);
	const ids = idsIn(params.get(CASES));
	const einwohner = parsePopulation(params.get(POPULATION) ?? '');
	return {
		ids: ids.slice(0, MOST_CASES),
		surplus: Math.max(ids.length - MOST_CASES, 0),
		...(einwohner === undefined ? {} : { einwohner }),
	};
}

/** @returns the query of a comparison, with the question mark; ids need no encoding. */
export function writeComparison({ ids, einwohner }: Pick<Comparison, 'ids' | 'einwohner'>): string {
	const parts = [
		...(ids.length > 0 ? [`${CASES}=${ids.map(encodeURIComponent).join(',')}`] : []),
		...(einwohner === undefined ? [] : [`${POPULATION}=${einwohner}`]),
	];
	return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** @returns the ids ticked on a list, from its address. */
export function readTicked(query: string): string[] {
	return idsIn(new URLSearchParams(query).get(TICKED)).slice(0, MOST_CASES);
}

/** @returns a list's query with these ids ticked and all other parameters unchanged. */
export function writeTicked(query: string, ids: readonly string[]): string {
	const params = new URLSearchParams(query);
	params.delete(TICKED);
	const others = params.toString();
	const own = ids.length > 0 ? `${TICKED}=${ids.map(encodeURIComponent).join(',')}` : '';
	const joined = [others, own].filter(Boolean).join('&');
	return joined && `?${joined}`;
}

/** Reads a population as people write it, `12.300`, `12 300`; undefined if it is not one. */
export function parsePopulation(text: string): number | undefined {
	const digits = text.trim().replace(/(?<=\d)[. \u00a0\u202f](?=\d{3}(?:\D|$))/g, '');
	const value = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
	return value >= 1 && value <= LARGEST_POPULATION ? value : undefined;
}

function idsIn(list: string | null): string[] {
	return [
		...new Set(
			(list ?? '')
				.split(',')
				.map((id) => id.trim())
				.filter(Boolean),
		),
	];
}
