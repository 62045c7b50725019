const decimal = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

/** Writes a number in German notation: `62.993`, `78,37`. */
export function formatNumber(value: number): string {
	return decimal.format(value);
}

const cents = new Intl.NumberFormat('de-DE', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});

/** Writes an amount in euros, millions in words: `11,7 Mio. €`, `250.000 €`, `0,50 €`. */
export function formatEuro(value: number): string {
	if (value < 1000 && !Number.isInteger(value)) return `${cents.format(value)} €`;
	return value >= 1_000_000
		? `${decimal.format(value / 1_000_000)} Mio. €`
		: `${decimal.format(value)} €`;
}
