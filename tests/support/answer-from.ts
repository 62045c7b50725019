import type { Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Answers the requests of a page from a built folder instead of the tests' server. */
export async function answerFrom(page: Page, folder: string): Promise<void> {
	await page.route('**/*', (route) => {
		const { pathname } = new URL(route.request().url());
		const path = join(folder, pathname.replace(/\/$/, '/index.html'));
		return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
	});
}
