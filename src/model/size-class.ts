import { formatNumber } from '#src/base/text/numbers.ts';

type SizeClassId = 'bis-2000' | 'bis-5000' | 'bis-10000' | 'bis-20000' | 'ueber-20000';

/** Group of municipalities of similar size. */
export interface SizeClass {
	id: SizeClassId;
	label: string;
	/** The class without the smaller ones: `2.001 bis 5.000`. */
	range: string;
}

const LARGEST = 20_000;

const UP_TO: readonly { limit: number; id: SizeClassId }[] = [
	{ limit: 2_000, id: 'bis-2000' },
	{ limit: 5_000, id: 'bis-5000' },
	{ limit: 10_000, id: 'bis-10000' },
	{ limit: LARGEST, id: 'bis-20000' },
];

/** Every size class, smallest first. */
export const sizeClasses: readonly SizeClass[] = [
	...UP_TO.map(({ limit, id }, index) => {
		const label = `bis ${formatNumber(limit)}`;
		const below = UP_TO[index - 1]?.limit;
		return { id, label, range: below ? `${formatNumber(below + 1)} ${label}` : label };
	}),
	{
		id: 'ueber-20000',
		label: `über ${formatNumber(LARGEST)}`,
		range: `über ${formatNumber(LARGEST)}`,
	},
];

/** @returns the class a municipality of this population belongs to. */
export function sizeClassOf(einwohner: number): SizeClass {
	const place = UP_TO.findIndex(({ limit }) => einwohner <= limit);
	return sizeClasses.at(place) as SizeClass;
}

/** Inhabitants of each size class, from and to; `null`: no limit. */
export const sizeRanges: Readonly<Record<SizeClassId, readonly [number, number | null]>> =
	Object.fromEntries(
		sizeClasses.map(({ id }, index) => [
			id,
			[(UP_TO[index - 1]?.limit ?? 0) + 1, UP_TO[index]?.limit ?? null],
		]),
	) as Record<SizeClassId, [number, number | null]>;
