import { expect, test as plain } from '@playwright/test';

/**
 * A browser test that also fails if the page requests another host, violates the content security
 * policy or throws an uncaught error.
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
