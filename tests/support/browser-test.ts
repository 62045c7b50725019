import { expect, test as plain } from '@playwright/test';

/**
 * A browser test that also fails when the page asks another host, breaks the content security
 * policy or throws an error nobody catches.
 */
export const test = plain.extend<{ strict: undefined }>({
	strict: [
		async ({ page, baseURL }, use) => {
			const trouble: string[] = [];
			page.on('console', (message) => {
				if (/content security policy/i.test(message.text())) trouble.push(message.text());
			});
			page.on('pageerror', (error) => trouble.push(String(error)));
			page.on('request', (request) => {
				const url = request.url();
				if (/^(?:https?|wss?):/.test(url) && new URL(url).origin !== baseURL)
					trouble.push(`asks ${url}`);
			});
			await use(undefined);
			expect(trouble).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };
