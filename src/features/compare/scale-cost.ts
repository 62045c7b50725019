import { formatEuro, formatNumber } from '#src/base/text/numbers.ts';

/** An amount of money as its source states it. */
export interface Cost {
	euro: number;
	bezugsgroesse: 'gesamt' | 'einwohner';
	je?: 'jahr' | 'monat';
	/** Words before the amount: „rund “, „mindestens “. */
	genauigkeit?: string;
}

/** An amount scaled to another population with its formula, or the reason why it is not. */
export type ScaledCost = { result: string; formula: string } | { reason: string };

/**
 * Scales an amount to another population, only if the source states it per inhabitant.
 * The result is rounded to as many figures as the source's amount has, at least two.
 *
 * @param einwohner population to scale to
 */
export function scaledCost(cost: Cost, einwohner: number): ScaledCost {
	if (cost.bezugsgroesse !== 'einwohner') {
		return {
			reason:
				'Die Quelle nennt den Betrag insgesamt, nicht je Einwohner. Deshalb wird er nicht umgerechnet.',
		};
	}
	const product = cost.euro * einwohner;
	const per = cost.je ? { jahr: ' im Jahr', monat: ' im Monat' }[cost.je] : '';
	const unit = cost.je ? { jahr: ' und Jahr', monat: ' und Monat' }[cost.je] : '';
	const words = cost.genauigkeit?.replace(/^(?:rund|knapp) /, '') ?? '';
	return {
		result: `${words}rund ${formatEuro(rounded(product, figuresOf(cost.euro)))}${per}`,
		formula: `${formatEuro(cost.euro)} je Einwohner${unit} × ${formatNumber(einwohner)} Einwohner = ${formatEuro(product)}${per}, gerundet`,
	};
}

/** @returns the number of significant figures of an amount, at least two. */
function figuresOf(amount: number): number {
	const figures = String(amount).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
	return Math.max(figures.length, 2);
}

function rounded(value: number, figures: number): number {
	return value === 0 ? 0 : Number(value.toPrecision(figures));
}
