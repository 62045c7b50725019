import { defineConfig } from '@playwright/test';
import { headlessOptions } from './tests/support/chromium.ts';
import { FIXED_DAY } from './tests/support/fixed-day.ts';

const PORT = Number(process.env.TEST_PORT ?? 4322);

process.env['SOURCE_DATE_EPOCH'] ??= FIXED_DAY;

export default defineConfig({
	testDir: 'tests/browser',
	testMatch: '**/*.browser.ts',
	fullyParallel: true,
	workers: 2,
	reporter: [['list', { printSteps: false }]],
	timeout: 60_000,
	// The first search loads thirty small files, for which a busy machine may take more than five seconds.
	expect: { timeout: 15_000 },
	// A busy machine may be slower than a test expects; what passes at the second try is told as flaky.
	retries: 1,
	use: {
		baseURL: `http://localhost:${PORT}`,
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		launchOptions: headlessOptions(),
	},
	webServer: {
		command: `node tests/support/serve.ts ${PORT}`,
		url: `http://localhost:${PORT}/`,
		reuseExistingServer: false,
	},
});
