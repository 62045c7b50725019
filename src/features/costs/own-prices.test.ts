import { expect, test } from 'vitest';
import { hasOwnPrices } from './own-prices.ts';

const TABLE = '| Gemeinde | Betrag |\n| --- | --- |\n| Bitz | 1.000 € |\n';

test('a guide has prices of its own if its section on costs has a table', () => {
	expect(hasOwnPrices(`## Ablauf\n\nText\n\n## Was es andere gekostet hat\n\n${TABLE}`)).toBe(true);
	expect(hasOwnPrices(`## Was es kostet\n\nNichts.\n\n## Fristen\n\n${TABLE}`)).toBe(false);
	expect(hasOwnPrices(`## Fristen\n\n${TABLE}\n### Kosten\n\nText`)).toBe(false);
});
