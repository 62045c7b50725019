import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { importRules } from './lint/import-rules.js';

export default defineConfig(
	{ ignores: ['dist/', '.astro/', '.cache/', '.dist-bau*/', 'node_modules/', 'test-results/'] },
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	astro.configs.recommended,
	{
		languageOptions: {
			parserOptions: {
				projectService: { allowDefaultProject: ['eslint.config.js'] },
				extraFileExtensions: ['.astro'],
			},
		},
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-import-type-side-effects': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'no-console': 'error',
		},
	},
	{
		files: ['**/*.astro', '**/*.js', '**/*.mjs'],
		...ts.configs.disableTypeChecked,
		rules: {
			...ts.configs.disableTypeChecked.rules,
			'no-undef': 'off',
		},
	},
	importRules,
);
