import { expect, test } from '../support/browser-test.ts';

// All other browser tests run under this policy, too, and fail on a violation.
test('the browser tests run under the strict content security policy', async ({ page }) => {
	for (const path of ['/', '/praxisbeispiele/', '/gibt-es-nicht/']) {
		const response = await page.goto(path);
		expect(response?.headers()['content-security-policy']).toBe(
			"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
		);
	}
});

test('an address that does not exist gets the portal’s own page and the status 404', async ({
	page,
}) => {
	const response = await page.goto('/gibt-es-nicht/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
});

test('styles come in the order kern, portal, druck, and none stands outside of a layer', async ({
	page,
}) => {
	await page.goto('/praxisbeispiele/offenburg-onlinedienste-2023/');
	const { layers, outside } = await page.evaluate(() => {
		const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
		const names = rules.flatMap((rule) => {
			if (rule instanceof CSSLayerStatementRule) return [...rule.nameList];
			return rule instanceof CSSLayerBlockRule ? rule.name : [];
		});
		const layered = [CSSLayerStatementRule, CSSLayerBlockRule, CSSFontFaceRule];
		const others = rules.filter((rule) => !layered.some((type) => rule instanceof type));
		return {
			layers: [...new Set(names)],
			outside: others.map(({ cssText }) => cssText.slice(0, 80)),
		};
	});
	expect(layers).toEqual(['kern', 'portal', 'druck']);
	expect(outside).toEqual([]);
});
