import { expect, test } from 'vitest';
import { scaledCost } from './scale-cost.ts';

test('an amount per inhabitant and year is scaled, with formula, and rounded like the source', () => {
	expect(scaledCost({ euro: 0.45, bezugsgroesse: 'einwohner', je: 'jahr' }, 12_300)).toEqual({
		result: 'rund 5.500 € im Jahr',
		formula: '0,45 € je Einwohner und Jahr × 12.300 Einwohner = 5.535 € im Jahr, gerundet',
	});
});

test('an amount with three figures keeps three', () => {
	expect(scaledCost({ euro: 2.25, bezugsgroesse: 'einwohner' }, 4865)).toEqual({
		result: 'rund 10.900 €',
		formula: '2,25 € je Einwohner × 4.865 Einwohner = 10.946,25 €, gerundet',
	});
});

test('the precision the source states is kept, „rund“ not repeated', () => {
	const cost = { euro: 1, bezugsgroesse: 'einwohner' } as const;
	expect(scaledCost({ ...cost, genauigkeit: 'mindestens ' }, 1234)).toMatchObject({
		result: 'mindestens rund 1.200 €',
	});
	expect(scaledCost({ ...cost, genauigkeit: 'rund ' }, 1234)).toMatchObject({
		result: 'rund 1.200 €',
	});
});

test.each([{ euro: 250_000 }, { euro: 900, je: 'monat' as const }])(
	'a total is never worked out for others, and the reason is told: %o',
	(cost) => {
		const result = scaledCost({ ...cost, bezugsgroesse: 'gesamt' }, 12_300);
		expect(result).toEqual({ reason: expect.stringContaining('insgesamt') as string });
	},
);
