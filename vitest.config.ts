import { defineConfig } from 'vitest/config';
import { UNIT_TESTS } from './tests/runner/unit-tests.ts';
import { FIXED_DAY } from './tests/support/fixed-day.ts';

const env = { SOURCE_DATE_EPOCH: FIXED_DAY };

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					// Test files share the modules they load, which nearly halves the time.
					isolate: false,
					// How long things take is measured by the bench, not here.
					testTimeout: 30_000,
					env,
					include: UNIT_TESTS,
					environment: 'node',
				},
			},
			{
				test: {
					name: 'dist',
					// Test files share the portal they read.
					isolate: false,
					env,
					include: ['tests/dist/**/*.dist.test.ts'],
					environment: 'node',
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'engines',
					// As in Playwright's tests, a busy machine may be slower than a browser's driver waits. Each try has a browser of its own.
					retry: 2,
					env,
					include: ['tests/engines/*.engine.test.ts'],
					environment: 'node',
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'nightly',
					env,
					include: ['tests/nightly/*.nightly.test.ts'],
					environment: 'node',
					testTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'hosting',
					env,
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
