import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/**
 * One layer of the architecture: what its files must not import.
 *
 * @param {string} folder
 * @param {string[]} forbidden patterns
 * @param {string} message where the code belongs instead
 */
const layer = (folder, forbidden, message) => ({
	files: [`src/${folder}/**/*.{ts,astro}`],
	ignores: ['**/*.test.ts', '**/*fixture.ts'],
	rules: {
		'no-restricted-imports': [
			'error',
			{ patterns: forbidden.map((pattern) => ({ group: [pattern], message })) },
		],
	},
});

const inside = (...folders) =>
	folders.flatMap((folder) => [`**/${folder}/**`, `#src/${folder}/**`]);

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
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'no-console': 'error',
		},
	},
	{
		files: ['**/*.astro', '**/*.js'],
		...ts.configs.disableTypeChecked,
		rules: {
			...ts.configs.disableTypeChecked.rules,
			'no-undef': 'off',
		},
	},
	layer(
		'model',
		[
			'node:*',
			'astro:*',
			...inside('entries', 'checks', 'articles', 'components', 'search', 'cli'),
		],
		'The model is pure: zod, dates and text only. Reading files belongs to src/entries.',
	),
	layer(
		'dates',
		['node:*', 'astro:*', '#src/*'],
		'Dates are pure functions without any import of the portal.',
	),
	layer(
		'typesetting',
		['node:*', 'astro:*', ...inside('model', 'entries', 'checks', 'portal', 'components', 'cli')],
		'Typesetting turns a page into a page; which terms are foreign is passed in.',
	),
	layer(
		'validity',
		['node:*', 'astro:*', ...inside('entries', 'checks', 'portal', 'components', 'cli')],
		'Validity is read from plain entries; which day it is, is passed in.',
	),
	layer(
		'validity/browser',
		['node:*', 'astro:*', ...inside('model', 'entries', 'checks')],
		'Browser code imports neither Node nor the model.',
	),
	layer(
		'facts',
		['node:*', 'astro:*', ...inside('entries', 'checks', 'components', 'cli')],
		'Facts turn data into values to show; fetching belongs to src/content.ts.',
	),
	layer(
		'relations',
		['node:*', 'astro:*', ...inside('entries', 'checks', 'components', 'cli')],
		'Relations compare plain entries; fetching belongs to src/content.ts.',
	),
	...['calendar', 'feeds', 'open-data', 'structured-data', 'llms', 'site-map'].map((folder) =>
		layer(
			folder,
			['node:*', 'astro:*', ...inside('entries', 'checks', 'portal', 'components', 'cli')],
			'These modules turn entries into text or data; what they need of the portal is passed in.',
		),
	),
	layer(
		'calendar/browser',
		['node:*', 'astro:*', 'luxon', ...inside('model', 'entries', 'checks')],
		'Browser code imports neither Node nor the model.',
	),
	layer(
		'hosting',
		['astro:*', ...inside('entries', 'checks', 'portal', 'components', 'cli')],
		'Hosting turns data into configurations; what it needs of the portal is passed in.',
	),
	layer(
		'history',
		['astro:*', ...inside('entries', 'checks', 'portal', 'components', 'cli')],
		'History reads Git and compares it with entries passed in.',
	),
	layer(
		'survey',
		['node:*', 'astro:*', ...inside('entries', 'checks', 'components', 'cli')],
		'Surveys turn answers into results; reading their files belongs to src/entries.',
	),
	layer(
		'charts',
		['node:*', 'astro:*', ...inside('model', 'entries', 'checks', 'components', 'survey')],
		'Charts turn numbers into places; what the numbers mean belongs to src/survey.',
	),
	layer(
		'{experience,map,compare}',
		['node:*', 'astro:*', ...inside('entries', 'checks', 'components', 'cli')],
		'Matrix, map and comparison are made from plain entries; fetching belongs to src/content.ts.',
	),
	layer(
		'{boerse,dossier}',
		['node:*', 'astro:*', ...inside('entries', 'checks', 'portal', 'components', 'cli')],
		'These modules work on plain entries; fetching belongs to src/content.ts.',
	),
	layer(
		'{boerse,dossier}/browser',
		['node:*', 'astro:*', ...inside('model', 'entries', 'checks')],
		'Browser code imports neither Node nor the model.',
	),
	layer(
		'{map,compare}/browser',
		['node:*', 'astro:*', ...inside('model', 'entries', 'checks')],
		'Browser code imports neither Node nor the model.',
	),
	layer(
		'entries',
		['astro:*', ...inside('portal', 'checks', 'components', 'cli')],
		'Entries are files on disk; judging them belongs to src/checks.',
	),
	layer(
		'checks',
		['astro:*', ...inside('components', 'layouts', 'cli', 'integrations')],
		'Checks return findings; printing belongs to src/cli.',
	),
	layer(
		'images',
		['astro:*', ...inside('checks', 'components', 'layouts', 'cli', 'integrations')],
		'Images turn files into files; showing them belongs to src/articles.',
	),
	layer(
		'launch',
		['astro:*', ...inside('checks', 'components', 'layouts', 'cli', 'integrations')],
		'The launch check returns findings; printing belongs to src/cli.',
	),
	layer(
		'sbom',
		['node:*', 'astro:*', '#src/*'],
		'The bill of materials is made from the lock file alone.',
	),
	layer(
		'contribute',
		['astro:*', ...inside('checks', 'components', 'layouts', 'cli', 'integrations')],
		'Contribute makes texts; checking and printing belong to src/cli.',
	),
	layer(
		'editor',
		['astro:*', ...inside('checks', 'components', 'layouts', 'cli', 'integrations')],
		'Editor help comes from the model and the ids there are.',
	),
	layer(
		'search/{analysis,understanding}',
		['node:*', 'astro:*', ...inside('model', 'entries', 'checks', 'portal', 'components', 'cli')],
		'The analysis of words and queries is pure; lexicon and vocabulary are passed in.',
	),
	layer(
		'search/browser',
		['node:*', 'astro:*', ...inside('model', 'entries', 'checks')],
		'Browser code imports neither Node nor the model.',
	),
	layer(
		'survey/browser',
		['node:*', 'astro:*', ...inside('model', 'entries', 'checks')],
		'Browser code imports neither Node nor the model.',
	),
	layer(
		'catalogue/browser',
		['node:*', 'astro:*', ...inside('model', 'entries', 'checks')],
		'Browser code imports neither Node nor the model.',
	),
	layer(
		'components',
		['node:*', ...inside('entries', 'checks', 'cli')],
		'Components show entries; reading and judging files happens before.',
	),
	layer('pages', inside('entries', 'checks', 'cli'), 'Pages fetch through src/content.ts.'),
);
