import { expect, test } from '../support/browser-test.ts';
import { STRICT_POLICY } from '../support/strict-policy.ts';

// Every other browser test runs under this policy, too, and fails on a violation.
test('the browser tests run under the strict content security policy', async ({ page }) => {
	for (const path of ['/', '/praxisbeispiele/', '/gibt-es-nicht/']) {
		const response = await page.goto(path);
		expect(response?.headers()['content-security-policy']).toBe(STRICT_POLICY);
	}
});

test('an address that does not exist gets the portal’s own page and the status 404', async ({ page }) => {
	const response = await page.goto('/gibt-es-nicht/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diese Seite gibt es nicht');
});

test('styles come in the order kern, portal, druck, and none stands outside of a layer', async ({ page }) => {
	await page.goto('/praxisbeispiele/offenburg-onlinedienste-2023/');
	const sheets = await page.evaluate(() =>
		[...document.styleSheets].map((sheet) => {
			const rules = [...sheet.cssRules];
			const [first] = rules;
			const outside = rules.filter(
				(rule) =>
					!(rule instanceof CSSLayerStatementRule) &&
					!(rule instanceof CSSLayerBlockRule) &&
					!(rule instanceof CSSFontFaceRule),
			);
			return {
				order: first instanceof CSSLayerStatementRule ? [...first.nameList] : [],
				outside: outside.map((rule) => rule.cssText.slice(0, 80)),
			};
		}),
	);
	expect(sheets).toEqual([{ order: ['kern', 'portal', 'druck'], outside: [] }]);
});
