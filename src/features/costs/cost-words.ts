import { formatEuro, formatNumber } from '#src/base/text/numbers.ts';
import {
	amountWords,
	provenanceWords,
	type CostFigure,
	type CostFigures,
} from '#src/entries/page-parts/cost-figures.ts';
import { basisWords } from './cost-basis.ts';
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

/** @returns the sums of one case: „einmalig rund 6.000 € (Beschluss, 2021)“, „im Jahr 1.200 € (2024)“ */
export function sumsInWords({ once, yearly }: CostFigures): string[] {
	const said = (measure: CostRange['measure'], figure: CostFigure | undefined) =>
		figure ? [`${MEASURES[measure]} ${amountWords(figure)} (${provenanceWords(figure)})`] : [];
	return [...said('once', once), ...said('yearly', yearly)];
}

/** @returns „1.500 € bis 40.000 €“, „rund 6.000 €“, „0,45 € je Einwohner“, „0 € in einem Beispiel“ */
function rangeWords({ lowest, highest, perInhabitant, figures }: CostRange): string {
	// By itself it would read as if it cost nobody anything.
	if (highest.euro === 0) {
		const { length } = figures;
		return `${amountWords(lowest)} in ${length === 1 ? 'einem Beispiel' : `${length} Beispielen`}`;
	}
	if (lowest.euro === highest.euro) return amountWords(lowest);
	const share = perInhabitant ? ' je Einwohner' : '';
	return `${formatEuro(lowest.euro)} bis ${formatEuro(highest.euro)}${share}`;
}

/** Follows sums that cover other solutions, too. */
const TOGETHER = 'im Paket';

/**
 * @returns the ranges of one measure, a line each: sums for a solution alone, then those that cover others, too, and
 * those of incidents, each with what it rests on; where there is nothing else, that there are only sums that are no prices
 */
export function overviewLines(
	{ alone, together, beside, incidents }: SolutionCosts,
	measure: CostRange['measure'],
): { words: string; basis?: string; muted: boolean }[] {
	const groups = [
		{ rows: alone, before: '', after: '' },
		{ rows: together, before: '', after: ` ${TOGETHER}` },
		{ rows: incidents, before: 'Sicherheitsvorfälle: ', after: '' },
	];
	const lines = groups.flatMap(({ rows, before, after }) =>
		rangesOf(rows)
			.filter((range) => range.measure === measure)
			.map((range) => ({
				words: before + rangeWords(range) + after,
				basis: basisWords(range.figures),
				muted: before + after !== '',
			})),
	);
	const others = beside.flatMap((row) => row[measure] ?? []);
	if (lines.length > 0 || others.length === 0) return lines;
	const isUnspent = others.every(({ extent }) => extent === 'nicht-ausgegeben');
	return [{ words: isUnspent ? 'nicht ausgegeben' : 'nur Teilbetrag oder Programm', muted: true }];
}

/** A range of prices in words, and what it rests on. */
export interface CostLine {
	/** „einmalig 11.749 € (im Paket)“ */
	words: string;
	/** „2 Abrechnungen, 1 Angebot“ */
	basis: string;
}

/** @returns the ranges of a solution's prices alone, then of those that cover others, too; none where there is no price */
export function costLines({ alone, together }: Prices): CostLine[] {
	return [...lineOf(alone), ...lineOf(together, TOGETHER)];
}

/** @returns the same in a list: sums that cover other solutions, too, only where no others were paid */
export function shortCostLines({ alone, together }: Prices): CostLine[] {
	const known = new Set(
		rangesOf(alone).flatMap(({ measure, highest }) => (highest.euro > 0 ? [measure] : [])),
	);
	const missing = together.flatMap(({ once, yearly, ...owned }) => {
		const sums = {
			...(once && !known.has('once') && { once }),
			...(yearly && !known.has('yearly') && { yearly }),
		};
		return Object.keys(sums).length > 0 ? [{ ...owned, ...sums }] : [];
	});
	return costLines({ alone, together: missing });
}

/** @returns „einmalig 11.749 € (im Paket: 1 Angebot)“ */
export function costSentence(costs: Prices): string {
	const said = (rows: readonly CostRow[], covers: string) =>
		lineOf(rows).map(({ words, basis }) => `${words} (${covers}${basis})`);
	return [...said(costs.alone, ''), ...said(costs.together, `${TOGETHER}: `)].join('; ');
}

function lineOf(rows: readonly CostRow[], covers = ''): CostLine[] {
	return rangesOf(rows).map((range) => ({
		words: `${MEASURES[range.measure]} ${rangeWords(range)}${covers && ` (${covers})`}`,
		basis: basisWords(range.figures),
	}));
}

type Prices = Pick<SolutionCosts, 'alone' | 'together'>;
