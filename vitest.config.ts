import { defineConfig } from 'vitest/config';

/** No test depends on the clock: it is 1 December 2026 for all of them. */
const SOURCE_DATE_EPOCH = '1796083200';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					// How long things take is measured by the bench, not here.
					testTimeout: 30_000,
					env: { SOURCE_DATE_EPOCH },
					include: ['src/**/*.test.ts', 'tests/{contributions,pipelines}/*.test.ts'],
					environment: 'node',
				},
			},
			{
				test: {
					name: 'dist',
					env: { SOURCE_DATE_EPOCH },
					include: ['tests/dist/**/*.dist.test.ts'],
					environment: 'node',
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'hosting',
					env: { SOURCE_DATE_EPOCH },
					include: ['tests/hosting/*.hosting.test.ts'],
					globalSetup: ['tests/hosting/setup.ts'],
					environment: 'node',
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
