// @ts-check
import { roomImports } from './room-imports.js';

const contentGate =
	'Contributed content passes our check first: the loader in `site` hands Astro what was checked, these load files past it.';
const oneZod = "Import `z` from 'zod': one Zod, and a model that needs no Astro.";

/**
 * Refused in every file. `astro:content` is also refused, except in the two modules meant to use
 * it.
 */
const refused = [
	{ name: 'astro/loaders', importNames: ['glob', 'file'], message: contentGate },
	{ name: 'astro/zod', message: oneZod },
	{ name: 'astro:schema', message: oneZod },
];
const collections = {
	name: 'astro:content',
	message: 'Only `site/published.ts` reads the collections; ask it for entries.',
};

/**
 * What may be imported where. The tests next to this file test these very blocks.
 *
 * @type {import('eslint').Linter.Config[]}
 */
export const importRules = [
	{
		name: 'rooms',
		files: ['src/**/*.{ts,astro}', '**/*.astro/*.{js,ts}'],
		ignores: ['**/*.test.ts', '**/testing/**'],
		plugins: { rooms: { rules: { imports: roomImports } } },
		rules: { 'rooms/imports': 'error' },
	},
	{
		name: 'one way in for content',
		files: ['**/*.{ts,js,mjs,astro}'],
		rules: {
			'no-restricted-imports': ['error', { paths: [...refused, collections] }],
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'ImportExpression[source.value=/^astro(:content|\\u002Floaders|\\u002Fzod|:schema)$/]',
					message: 'Import it statically, so that the rules for it can be held.',
				},
				{
					selector: 'MemberExpression[object.type="MetaProperty"][property.name="glob"]',
					message: 'Name what you import. A pattern may load content as code.',
				},
			],
		},
	},
	{
		name: 'where collections are read',
		files: ['src/site/published.ts', 'src/content.config.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ paths: [...refused, { ...collections, importNames: ['z'], message: oneZod }] },
			],
		},
	},
];
