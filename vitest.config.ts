import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'tests/pipelines/*.test.ts'],
					environment: 'node',
				},
			},
			{
				test: {
					name: 'dist',
					include: ['tests/dist/**/*.dist.test.ts'],
					environment: 'node',
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
