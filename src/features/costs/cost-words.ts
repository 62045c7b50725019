import { formatEuro, formatNumber } from '#src/base/text/numbers.ts';
import { amountWords, type CostFigure } from '#src/entries/page-parts/cost-figures.ts';
import type { CostRow } from './cost-row.ts';
import { rangesOf, type CostRange, type SolutionCosts } from './solution-costs.ts';

/** @returns how a yearly sum was made of a monthly one; undefined if it was not */
export function monthlyWords({ monthly }: CostFigure): string | undefined {
	return monthly === undefined ? undefined : `${formatEuro(monthly)} im Monat × 12`;
}

/** @returns name and size: „Bitz, 3.700 Einwohner“ */
export function ownerWords({ owner, einwohner }: CostRow): string {
	return einwohner === undefined ? owner : `${owner}, ${formatNumber(einwohner)} Einwohner`;
}

/** @returns what a range measures: „einmalig“, „im Jahr“ */
export const MEASURES: Readonly<Record<CostRange['measure'], string>> = {
	once: 'einmalig',
	yearly: 'im Jahr',
};

/** @returns the sums of one case: „einmalig rund 6.000 €“, „im Jahr 1.200 €“ */
export function sumsInWords({ once, yearly }: Pick<CostRow, 'once' | 'yearly'>): string[] {
	return [
		...(once ? [`${MEASURES.once} ${amountWords(once)}`] : []),
		...(yearly ? [`${MEASURES.yearly} ${amountWords(yearly)}`] : []),
	];
}

/** @returns „1.500 € bis 40.000 €“, „rund 6.000 €“, „0,45 € je Einwohner“ */
function rangeWords({ lowest, highest, perInhabitant }: CostRange): string {
	if (lowest.euro === highest.euro) return amountWords(lowest);
	const share = perInhabitant ? ' je Einwohner' : '';
	return `${formatEuro(lowest.euro)} bis ${formatEuro(highest.euro)}${share}`;
}

/**
 * @returns the ranges of one measure, a line each: sums for a solution alone, then those that cover others, too, and
 * those of incidents; where there is nothing else, that there are only sums that are no prices
 */
export function overviewLines(
	{ alone, together, beside, incidents }: SolutionCosts,
	measure: CostRange['measure'],
): { words: string; muted: boolean }[] {
	const groups = [
		{ rows: alone, before: '' },
		{ rows: together, before: 'im Paket mit anderem: ' },
		{ rows: incidents, before: 'Sicherheitsvorfälle: ' },
	];
	const lines = groups.flatMap(({ rows, before }) =>
		rangesOf(rows)
			.filter((range) => range.measure === measure)
			.map((range) => ({ words: before + rangeWords(range), muted: before !== '' })),
	);
	if (lines.length > 0 || beside.every((row) => row[measure] === undefined)) return lines;
	return [{ words: 'nur Teilbetrag oder Programm', muted: true }];
}

const words = (rows: readonly CostRow[]) =>
	rangesOf(rows).map((range) => `${MEASURES[range.measure]} ${rangeWords(range)}`);

/**
 * @returns the ranges of a solution's prices: „einmalig 1.500 € bis 40.000 €“; sums that cover other solutions, too, are
 * named as such
 */
export function costWords({ alone, together }: Prices): string[] {
	return [...words(alone), ...words(together).map((each) => `im Paket mit anderem ${each}`)];
}

/** @returns the same in a list: sums that cover other solutions, too, only if there are no others */
export function shortCostWords({ alone, together }: Prices): string[] {
	return alone.length > 0 ? words(alone) : costWords({ alone, together });
}

type Prices = Pick<SolutionCosts, 'alone' | 'together'>;
