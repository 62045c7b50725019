import { expect, test } from '../support/browser-test.ts';
import { budgetOf } from '../support/weight-budgets.ts';

const KILOBYTE = 1024;

for (const [name, path] of [
	['the start page', '/'],
	['a case', '/praxisbeispiele/famigo-offenburg/'],
	['a guide', '/leitfaeden/barrierefreie-website/'],
	['a list', '/leitfaeden/'],
] as const) {
	test(`a cold visit to ${name} asks for no more files and bytes than its budget`, async ({
		page,
	}) => {
		const budget = budgetOf(path);
		const sizes: Promise<number>[] = [];
		page.on('requestfinished', (request) => {
			if (new URL(request.url()).pathname.endsWith('favicon.svg')) return;
			sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
		});
		await page.goto(path);
		await page.evaluate(() => document.fonts.ready);
		await page.waitForLoadState('networkidle');
		const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		expect(sizes.length).toBeLessThanOrEqual(budget?.requests ?? 0);
		expect(bytes).toBeLessThanOrEqual((budget?.withFonts ?? 0) * KILOBYTE);
		expect(bytes).toBeGreaterThan(10 * KILOBYTE);
	});
}

test('an article loads one font a weight, and none for letters German does not use', async ({
	page,
}) => {
	const fonts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
	});
	await page.goto('/leitfaeden/barrierefreie-website/');
	await page.evaluate(() => document.fonts.ready);
	await page.waitForLoadState('networkidle');
	expect(fonts.map((path) => /fira-sans-\d+/.exec(path)?.[0]).sort()).toEqual([
		'fira-sans-400',
		'fira-sans-600',
	]);
});

test('text is there before the fonts are', async ({ page }) => {
	await page.route('**/*.woff2', (route) => route.abort());
	await page.goto('/leitfaeden/barrierefreie-website/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect(await page.evaluate(() => document.fonts.check('16px "Fira Sans"'))).toBe(false);
});
