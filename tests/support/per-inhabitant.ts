import type { Page } from '@playwright/test';

/** Has a case of a comparison cost an amount per inhabitant and year, which the page works out for others. */
export async function statePerInhabitant(page: Page, id: string): Promise<void> {
	await page.route(`**/vergleich/${id}.json`, async (route) => {
		const response = await route.fetch();
		const fall = (await response.json()) as { zeilen: { label: string }[] };
		const zeilen = fall.zeilen.map((zeile) =>
			zeile.label === 'Laufende Kosten'
				? {
						label: zeile.label,
						werte: [{ text: '0,45 € je Einwohner und Jahr' }],
						kosten: { euro: 0.45, bezugsgroesse: 'einwohner', je: 'jahr' },
					}
				: zeile,
		);
		await route.fulfill({ json: { ...fall, zeilen } });
	});
}
