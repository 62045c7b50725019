import type { Browser, BrowserContext, Page } from '@playwright/test';

/** A browser that records everything visitors of a portal must not meet. */
export interface StrictVisitor {
	context: BrowserContext;
	page: Page;
	/**
	 * Violations of the policy, errors, warnings, requests elsewhere, missing files since the last call.
	 */
	trouble: () => string[];
}

/**
 * @param origin of the server, without a slash at the end
 * @param base path of the portal, with slashes at both ends; all else on the host counts as elsewhere
 */
export async function strictVisitor(
	browser: Browser,
	origin: string,
	base: string,
): Promise<StrictVisitor> {
	const noted: string[] = [];
	const context = await browser.newContext({ baseURL: origin + base, locale: 'de-DE' });
	context.setDefaultTimeout(30_000);
	await context.exposeFunction('noteViolation', (text: string) => noted.push(text));
	await context.addInitScript(
		"document.addEventListener('securitypolicyviolation', (event) => noteViolation(`policy: ${event.violatedDirective} ${event.blockedURI}`))",
	);
	const page = await context.newPage();
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) noted.push(message.text());
	});
	page.on('pageerror', (error) => noted.push(String(error)));
	context.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin + base) && !/^(?:data|blob):/.test(url)) noted.push(`asks ${url}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) noted.push(`${response.status()} ${response.url()}`);
	});
	return { context, page, trouble: () => noted.splice(0) };
}
